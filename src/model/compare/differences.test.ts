import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

const same = {
	levelDifference: 0,
	workload: [{ a: { unit: 'ects' as const, from: 60 }, b: { unit: 'ects' as const, from: 60, to: 60 } }],
	occupation: 'same-unit-group' as const,
	word: 'most' as const,
	isClosed: true,
};

test('none is shown where all is the same; of quality assurance nothing can be told', () => {
	expect(differencesOf(same)).toEqual({
		level: 'none-shown',
		workload: 'none-shown',
		quality: 'cannot-be-told',
		profile: 'none-shown',
		outcomes: 'none-shown',
	});
});

test.each([
	['level', { levelDifference: 1 }],
	[
		'workload',
		{ workload: [{ a: { unit: 'ects' as const, from: 60, to: 90 }, b: { unit: 'ects' as const, from: 120 } }] },
	],
	['profile', { occupation: 'none' as const }],
	['outcomes', { word: 'part' as const }],
] as const)('a difference of %s is shown', (name, change) => {
	expect(differencesOf({ ...same, ...change })[name]).toBe('shown');
});

test.each([
	['level', { levelDifference: undefined }],
	['workload', { workload: [] }],
	['profile', { occupation: undefined }],
	['outcomes', { word: 'part' as const, isClosed: false }],
	['outcomes', { word: 'not-enough-evidence' as const }],
] as const)('a difference of %s cannot be told', (name, change) => {
	expect(differencesOf({ ...same, ...change })[name]).toBe('cannot-be-told');
});
