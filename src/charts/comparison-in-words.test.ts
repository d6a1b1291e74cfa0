import { expect, test } from 'vitest';
import type { Workload } from '../schema/qualification.ts';
import { localeOf } from '../words/site-locale.ts';
import { bothInWords, figuresInWords, levelInWords, workloadInWords, wordRule } from './comparison-in-words.ts';
import { basesInWords, reachInWords } from './pair-in-words.ts';

const english = localeOf('en');

test('a word says its thresholds', () => {
	expect(wordRule(english, 'most')).toContain('75 %');
	expect(wordRule(english, 'part')).toMatch(/40 %.*75 %/);
});

test('a word never stands without its share and its strength', () => {
	expect(figuresInWords(english, { word: 'most', coverage: 0.824, holds: 861 })).toBe(
		'most of it, 82 %; holds in 86 of 100',
	);
	expect(figuresInWords(english, { word: 'not-enough-evidence' })).toBe('not enough evidence');
});

test('what was not read is said where it may raise the share', () => {
	const figures = { word: 'part', coverage: 0.5, low: 0.5, holds: 900 } as const;
	expect(reachInWords(english, { ...figures, high: 1 })).toBe(
		'part of it, 50 %; holds in 90 of 100; at most 100 %, with what was not read',
	);
	expect(reachInWords(english, { ...figures, high: 0.5 })).toBe('part of it, 50 %; holds in 90 of 100');
});

test('on what two rest is said once where it is the same', () => {
	expect(basesInWords(english, 'outcomes', 'outcomes')).toBe('on learning outcomes that were read');
	expect(basesInWords(english, 'none', 'outcomes')).toBe(
		'on learning outcomes that were read; on nothing that was read',
	);
});

test('two words make one sentence, and no third word', () => {
	const names = { a: 'A', b: 'B' };
	expect(bothInWords(english, 'part', 'part', names)).toBe('Each covers part of the other.');
	expect(bothInWords(english, 'most', 'little', names)).toBe(
		'By these rules A covers most of B, which in turn covers little of it.',
	);
});

test.each([
	[0, 'same EQF level'],
	[1, 'one EQF level above'],
	[-2, '2 EQF levels below'],
	[undefined, 'EQF level not known'],
])('a difference of %s levels', (difference, words) => {
	expect(levelInWords(english, difference)).toBe(words);
});

test.each<[Workload, string]>([
	[{ unit: 'ects', from: 120, to: 120 }, '120 ECTS credits'],
	[{ unit: 'ects', from: 120, to: 135 }, '120 to 135 ECTS credits'],
	[{ unit: 'hours', from: 3000 }, 'at least 3,000 hours'],
])('workload %j', (workload, words) => {
	expect(workloadInWords(english, workload)).toBe(words);
});
