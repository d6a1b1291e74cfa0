import { expect, test } from 'vitest';
import { wordOf } from './words.ts';

test.each([
	[75, 100, 'most'],
	[74.9, 100, 'part'],
	[40, 100, 'part'],
	[39.9, 100, 'little'],
	[0, 100, 'little'],
	[0, 0, 'not-enough-evidence'],
	// Three thirds of a quarter: sums of fractions fall a little short of what they are.
	[0.1 + 0.2 + 0.45, 1, 'most'],
])('%d of %d is %s', (covered, asked, word) => {
	expect(wordOf(covered, asked)).toBe(word);
});

test('other thresholds give other words', () => {
	expect(wordOf(70, 100, { most: 70, part: 40 })).toBe('most');
	expect(wordOf(40, 100, { most: 75, part: 45 })).toBe('little');
});
