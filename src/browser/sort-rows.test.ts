import { describe, expect, test } from 'vitest';
import { sortedPlaces } from './sort-rows.ts';

const sorted = (texts: string[], figures: boolean, down = false) =>
	sortedPlaces(texts, figures, down, 'en').map((place) => texts[place]);

describe('rows are sorted', () => {
	test('in a column of figures by size, decimals and thousands as they are written', () => {
		expect(sorted(['54.3', '1,200', '54.27', '−2', '9'], true)).toEqual(['−2', '9', '54.27', '54.3', '1,200']);
	});

	test('with what is no figure last, whichever way', () => {
		expect(sorted(['–', '2', 'not published', '10'], true)).toEqual(['2', '10', '–', 'not published']);
		expect(sorted(['–', '2', 'not published', '10'], true, true)).toEqual(['10', '2', '–', 'not published']);
	});

	test('elsewhere as words, and codes by their parts', () => {
		expect(sorted(['2512.10', '2512.4', 'b', 'A', 'ä'], false)).toEqual(['2512.4', '2512.10', 'A', 'ä', 'b']);
	});

	test('with what is empty last, whichever way', () => {
		expect(sorted(['', 'b', '–', 'a'], false)).toEqual(['a', 'b', '', '–']);
		expect(sorted(['', 'b', '–', 'a'], false, true)).toEqual(['b', 'a', '', '–']);
	});

	test('and keep their order where they are equal', () => {
		expect(sortedPlaces(['x', 'a', 'X', 'a'], false, true, 'en')).toEqual([0, 2, 1, 3]);
	});
});
