import { describe, expect, test } from 'vitest';
import { compareVersions, isEnough, nextVersion, stepBetween } from './version.ts';

test('versions are ordered by their numbers, not by their letters', () => {
	expect(['1.10.0', '1.2.0', '0.9.9', '1.2.10'].sort(compareVersions)).toEqual(['0.9.9', '1.2.0', '1.2.10', '1.10.0']);
	expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});

test.each([
	['1.2.3', '2.0.0', 'major'],
	['1.2.3', '1.3.0', 'minor'],
	['1.2.3', '1.2.4', 'patch'],
] as const)('from %s to %s is a %s step', (from, to, level) => {
	expect(stepBetween(from, to)).toBe(level);
});

describe('a step is as high as what has changed', () => {
	test.each([
		['1.2.3', '1.2.4', 'minor', false],
		['1.2.3', '1.3.0', 'minor', true],
		['1.2.3', '1.3.0', 'major', false],
		['1.2.3', '2.0.0', 'patch', true],
	] as const)('from %s to %s for a %s change: %s', (from, to, demanded, enough) => {
		expect(isEnough(from, to, demanded)).toBe(enough);
	});

	test('before 1.0.0 a minor step is enough for everything, and a patch is not', () => {
		expect(isEnough('0.1.0', '0.2.0', 'major')).toBe(true);
		expect(isEnough('0.1.0', '0.1.1', 'major')).toBe(false);
	});

	test('the next version is the lowest that is enough', () => {
		expect(nextVersion('1.2.3', 'patch')).toBe('1.2.4');
		expect(nextVersion('1.2.3', 'major')).toBe('2.0.0');
		expect(nextVersion('0.1.4', 'major')).toBe('0.2.0');
	});
});
