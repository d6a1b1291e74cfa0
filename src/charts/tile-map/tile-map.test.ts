import { describe, expect, test } from 'vitest';
import { indicatorFigures } from '../../../tests/fixtures/indicator-figures.ts';
import { localeOf } from '../../words/site-locale.ts';
import type { Figure } from '../indicator-figures.ts';
import { tileSeries } from './series.ts';
import { tileMap } from './svg.ts';

const english = localeOf('en');
const to = (address: string) => `/sub/${address}`;
const places = [
	{ id: 'at', name: 'Austria' },
	{ id: 'mt', name: 'Malta' },
	{ id: 'xk', name: 'Kosovo' },
];
const series = (figures: Record<string, Figure[]>) =>
	tileSeries(english, indicatorFigures({ title: 'Vacancies', unit: '%', places: figures }), places, 2024, to);

describe('a tile', () => {
	const map = tileMap(series({ at: [[2024, 67.3]], mt: [[2024, 31.24]] }));

	test('leads to the page of its country, and its name tells country, year, figure and unit', () => {
		expect(map).toContain('<a href="/sub/countries/at/" class="c4"><title>Austria, 2024: 67.3 (%)</title>');
	});

	test('stands for every country, also for one without a figure, which has no colour', () => {
		expect(map.match(/<a /g)).toHaveLength(3);
		expect(map).toContain('<a href="/sub/countries/xk/"><title>Kosovo, 2024: no figure here</title>');
	});

	test('has room for whole figures, and for a decimal where all are small', () => {
		expect(series({ at: [[2024, 67.3]], mt: [[2024, 31.24]] }).tiles.map(({ value }) => value)).toEqual([
			'67',
			'31',
			'–',
		]);
		expect(series({ at: [[2024, 4.46]], mt: [[2024, 3]] }).tiles.map(({ value }) => value)).toEqual(['4.5', '3', '–']);
	});
});

test('the value of the EU stands beside the tiles, as far as there is one', () => {
	expect(series({ at: [[2024, 1]], EU27_2020: [[2024, 57.5]] }).union).toBe(57.5);
	expect(series({ at: [[2024, 1]], EU27_2020: [[2022, 57.5]] }).union).toBeUndefined();
});

test('both ends of the ranking stand beside the tiles, each country once', () => {
	const many = Array.from({ length: 7 }, (_, i) => ({ id: `c${i}`, name: `Country ${i}` }));
	const figures = indicatorFigures({ places: Object.fromEntries(many.map(({ id }, i) => [id, [[2024, i]]])) });
	const { ends } = tileSeries(english, figures, many, 2024, to);
	expect(ends.map(({ title, countries }) => [title, countries.map(({ value }) => value)])).toEqual([
		['Highest', ['6', '5', '4', '3', '2']],
		['Lowest', ['1', '0']],
	]);
	expect(ends[0]?.countries[0]).toEqual({ name: 'Country 6', href: '/sub/countries/c6/', value: '6', length: 100 });
});

test('names never become markup', () => {
	const odd = tileSeries(english, indicatorFigures({ title: '<b>' }), [{ id: 'at', name: '<script>' }], 2024, to);
	expect(tileMap(odd)).not.toMatch(/<script>|<b>/);
});
