import { describe, expect, test } from 'vitest';
import { partsOf, rowsOnPage } from './list-parts.ts';
import type { ListPart, ListView } from './list-view.ts';

/** A list of so many rows, every third of them red. */
const list = (count: number): Pick<ListView, 'rows' | 'filters'> => ({
	filters: [
		{
			key: 'colour',
			label: 'Colour',
			options: ['red', 'Sea_green'].map((value) => ({ value, label: value })),
		},
	],
	rows: Array.from({ length: count }, (_, i) => ({
		cells: [[{ text: `row ${i + 1}` }]],
		values: { colour: i % 3 === 0 ? 'red' : 'Sea_green' },
	})),
});

test.each([0, 1, rowsOnPage])('a list of %i rows stands on one page', (count) => {
	expect(partsOf(list(count)).map(({ path, rows }) => [path, rows.length])).toEqual([['', count]]);
});

describe('a longer list', () => {
	const parts = partsOf(list(rowsOnPage * 3));

	test('goes on at addresses of its own, and by each value of its filters', () => {
		expect(parts.map(({ path }) => path)).toEqual([
			...['', 'by/all/2/', 'by/all/3/'],
			'by/colour/red/',
			...['by/colour/sea-green/', 'by/colour/sea-green/2/'],
		]);
	});

	test('has every row once among all, and once among those of its value', () => {
		const names = (of: readonly ListPart[]) => of.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.[0]?.text));
		const all = list(rowsOnPage * 3).rows.map(({ cells }) => cells[0]?.[0]?.text);
		expect(names(parts.filter(({ facet }) => !facet))).toEqual(all);
		expect(names(parts.filter(({ facet }) => facet)).sort()).toEqual([...all].sort());
	});

	test('tells each page which rows it holds and with what the others begin', () => {
		expect(parts[1]).toMatchObject({ from: rowsOnPage + 1, count: rowsOnPage * 3 });
		expect(parts[1]?.pages[2]).toEqual({ path: 'by/all/3/', first: `row ${rowsOnPage * 2 + 1}` });
	});
});
