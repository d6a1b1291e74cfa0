import { expect, test } from 'vitest';
import { held } from '../../tests/fixtures/comparables.ts';
import type { Workload } from '../schema/qualification.ts';
import { localeOf } from '../words/site-locale.ts';
import {
	bandRule,
	coverageInFigures,
	coverageInWords,
	levelInWords,
	rowInWords,
	workloadInWords,
} from './comparison-in-words.ts';

const english = localeOf('en');

test('a band says its thresholds', () => {
	expect(bandRule(english, 'closely')).toContain('75 %');
	expect(bandRule(english, 'partly')).toMatch(/at most 1 apart.*40 %/);
});

test('a row says what is held, where, and what it counts', () => {
	const wanted = held('D.12@3');
	const join = {
		other: held('4:D.6@2').competence,
		same: true,
		predicate: 'skos:exactMatch',
		confidence: 0.8,
		set: 's',
	} as const;
	expect(rowInWords(english, { wanted, rule: 'none' })).toBe('not held: counts nothing');
	expect(rowInWords(english, { wanted, rule: 'one-below', by: held('D.12@2') })).toContain('at e-2, one level below');
	expect(rowInWords(english, { wanted, rule: 'exact-match-one-below', by: held('4:D.6@2'), join })).toBe(
		'held as D.6 of e-CF 4.0 at e-2, an exact match one level below: counts half',
	);
	expect(
		rowInWords(english, {
			wanted,
			rule: 'other-match',
			by: held('4:D.5@3'),
			join: { ...join, predicate: 'skos:relatedMatch' },
		}),
	).toContain('a related match');
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

test('coverage names the sum, the whole and the share', () => {
	expect(coverageInWords(english, { earned: 3.5, of: 5 })).toBe('3.5 of 5 (70 %)');
	expect(coverageInFigures(english, { earned: 3.5, of: 5 })).toBe('70 % (3.5 of 5)');
});
