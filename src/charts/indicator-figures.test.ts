import { describe, expect, test } from 'vitest';
import { indicatorFigures } from '../../tests/fixtures/indicator-figures.ts';
import { breakAt, newestFullYear, runsOf, yearsOf, type IndicatorFigures } from './indicator-figures.ts';

const makeFigures = (change: Partial<IndicatorFigures> = {}) =>
	indicatorFigures({
		places: {
			at: [
				[2019, 4],
				[2020, 4.5],
				[2021, 4.6],
				[2022, 5],
			],
			pl: [
				[2019, 3],
				[2020, 'not-published'],
				[2021, 3.4],
				[2022, 3.6, 'be'],
				[2023, 3.7],
			],
			EU27_2020: [[2024, 5]],
		},
		...change,
	});
const years = (figures: IndicatorFigures, place: string) =>
	runsOf(figures, place).map((run) => run.map(({ year }) => year));

describe('a line is drawn within a run only', () => {
	test('a break of all countries begins a new run, and so does that of a place for this place', () => {
		const figures = makeFigures({
			breaks: [
				{ year: 2021, note: 'New survey.' },
				{ place: 'at', year: 2022, note: 'New count.' },
			],
		});
		expect(years(figures, 'at')).toEqual([[2019, 2020], [2021], [2022]]);
		expect(breakAt(figures, 'at', 2022)).toBe('New count.');
		expect(breakAt(figures, 'pl', 2020)).toBeUndefined();
	});

	test('Eurostat’s flag b breaks, among others as well, and so does a missing year', () => {
		expect(years(makeFigures(), 'pl')).toEqual([[2019], [2021], [2022, 2023]]);
	});

	test('a year in which nobody was asked does not', () => {
		const places = { at: makeFigures().places['at']?.filter(([year]) => year !== 2020) ?? [] };
		expect(years(makeFigures({ places }), 'at')).toEqual([[2019, 2021, 2022]]);
	});

	test('a break in a year without a figure separates what lies before and after', () => {
		const places = { at: makeFigures().places['at']?.filter(([year]) => year !== 2020) ?? [] };
		expect(years(makeFigures({ places, breaks: [{ year: 2020, note: 'x' }] }), 'at')).toEqual([[2019], [2021, 2022]]);
	});
});

test('years are those of countries, and the newest full one has at least half of them', () => {
	expect(yearsOf(makeFigures())).toEqual([2019, 2020, 2021, 2022, 2023]);
	const places = Object.fromEntries(
		['at', 'be', 'de', 'pl'].map((id) => [id, [[2022, 1], ...(id === 'pl' ? [[2023, 2]] : [])]]),
	) as unknown as IndicatorFigures['places'];
	expect(newestFullYear(makeFigures({ places }))).toBe(2022);
});
