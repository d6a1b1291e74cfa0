import { describe, expect, test } from 'vitest';
import { placesBySize, placesByWords } from './sort-rows.ts';

const bySize = (figures: number[], down = false) => placesBySize(figures, down).map((place) => figures[place]);
const byWords = (texts: string[], down = false) => placesByWords(texts, down, 'en').map((place) => texts[place]);

describe('rows are sorted', () => {
	test('in a column of figures by size', () => {
		expect(bySize([54.3, 1200, 54.27, -2, 9])).toEqual([-2, 9, 54.27, 54.3, 1200]);
	});

	test('with what is no figure last, whichever way', () => {
		expect(bySize([NaN, 2, 10])).toEqual([2, 10, NaN]);
		expect(bySize([NaN, 2, 10], true)).toEqual([10, 2, NaN]);
	});

	test('elsewhere as words, and codes by their parts', () => {
		expect(byWords(['2512.10', '2512.4', 'b', 'A', 'ä'])).toEqual(['2512.4', '2512.10', 'A', 'ä', 'b']);
	});

	test('with what is empty last, whichever way', () => {
		expect(byWords(['', 'b', '–', 'a'])).toEqual(['a', 'b', '', '–']);
		expect(byWords(['', 'b', '–', 'a'], true)).toEqual(['b', 'a', '', '–']);
	});

	test('and keep their order where they are equal', () => {
		expect(placesByWords(['x', 'a', 'X', 'a'], true, 'en')).toEqual([0, 2, 1, 3]);
		expect(placesBySize([NaN, 1, NaN, 1], true)).toEqual([1, 3, 0, 2]);
	});
});
