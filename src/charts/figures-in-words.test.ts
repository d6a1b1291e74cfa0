import { describe, expect, test } from 'vitest';
import { indicatorFigures } from '../../tests/fixtures/indicator-figures.ts';
import { placeSchema } from '../schema/indicator.ts';
import { localeOf } from '../words/site-locale.ts';
import {
	absenceName,
	changeInWords,
	figureInWords,
	figureLabel,
	flagNames,
	notesOf,
	placeName,
} from './figures-in-words.ts';
import { aggregates, type Figure, type IndicatorFigures } from './indicator-figures.ts';

const english = localeOf('en');

const makeFigures = (figure: Figure, breaks: IndicatorFigures['breaks'] = []) =>
	indicatorFigures({ unit: '% of all', places: { pl: [figure] }, breaks });
const label = (figures: IndicatorFigures) =>
	figureLabel(english, figures, { place: 'pl', name: 'Poland', year: 2022, value: 3.6 });

test.each([
	[1234567, '1,234,567'],
	[4.5, '4.5'],
	[5, '5'],
	[0.126, '0.13'],
	[-0.1 - 0.2, '−0.3'],
	[-0.001, '0'],
])('the figure %s is written %s', (value, written) => {
	expect(figureInWords(english, value)).toBe(written);
});

test('a rise has its sign, as a fall has', () => {
	expect([2.5, 0, -2.5].map((value) => changeInWords(english, value))).toEqual(['+2.5', '0', '−2.5']);
});

describe('codes have words', () => {
	test('places, flags and reasons', () => {
		expect(placeName(english, [{ id: 'pl', name: 'Poland' }], 'pl')).toBe('Poland');
		expect(placeName(english, [], 'EA')).toBe('Euro area');
		expect(flagNames(english, 'be')).toEqual(['break in the series', 'estimated']);
		expect(absenceName(english, 'not-collected')).toBe('not collected');
	});

	test('or stand for themselves, whatever every object has', () => {
		expect(placeName(english, [], 'constructor')).toBe('constructor');
		expect(flagNames(english, 'y')).toEqual(['y']);
	});

	test.each(aggregates)('%s is a place of indicators, and has a name in every chart', (place) => {
		expect(placeSchema.safeParse(place).success).toBe(true);
		const { words } = english;
		for (const names of [words['charts.figures'].aggregates, words['charts.figures']['aggregates-short']])
			expect(Object.keys(names)).toContain(place);
	});
});

describe('a figure says', () => {
	test('its place, year and unit', () => {
		expect(label(makeFigures([2022, 3.6]))).toBe('Poland, 2022: 3.6 (% of all)');
	});

	test('a break that only its flag tells, and the other flags', () => {
		expect(label(makeFigures([2022, 3.6, 'be']))).toBe(
			'Poland, 2022: 3.6 (% of all) Break in the series. Flags: estimated.',
		);
	});

	test('the note of a break, in a table with the words of all flags', () => {
		const figures = makeFigures([2022, 3.6, 'b'], [{ year: 2022, note: 'New survey.' }]);
		expect(label(figures)).toBe('Poland, 2022: 3.6 (% of all) Break in the series. New survey.');
		expect(notesOf(english, figures, 'pl', 2022)).toBe('break in the series; New survey.');
	});
});
