import { describe, expect, test } from 'vitest';
import { countryData, countryIndicator } from '../../../tests/fixtures/country-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import type { CountryFigure, CountryIndicator } from './data.ts';
import { indicatorRows } from './indicators.ts';
import { breaksInWords, differenceInWords, yearsInWords } from './sentences.ts';

const locale = localeOf('en');
const name = (id: string) => id.toUpperCase();
const rowOf = (indicator: CountryIndicator, countries: string[]) =>
	indicatorRows(countryData({ indicators: [indicator] }), countries)[0];
const said = (newest: Record<string, CountryFigure>, countries = Object.keys(newest)) => {
	const row = rowOf(countryIndicator(newest), countries);
	return row && differenceInWords(locale, row.difference, countries.length, name);
};
const figure = (year: number, value: CountryFigure[1], flags = ''): CountryFigure => [year, value, flags, 'survey'];

describe('figures', () => {
	test('of the same year are set against each other', () => {
		expect(said({ es: figure(2024, 4.7), lv: figure(2024, 4.9) })).toBe('2024: LV is 0.2 above ES.');
		expect(said({ es: figure(2024, 3), lv: figure(2024, 3) })).toBe('2024: the same.');
		expect(said({ es: figure(2024, 1), lv: figure(2024, 3), it: figure(2024, 2) })).toBe(
			'2024: from ES to LV, 2 apart.',
		);
	});

	test('of different years, or of another definition, are not', () => {
		expect(said({ es: figure(2023, 4.7), lv: figure(2024, 4.9) })).toBe('Years differ: not compared.');
		expect(said({ es: figure(2024, 4.7, 'd'), lv: figure(2024, 4.9) })).toBe('A definition differs: not compared.');
	});

	test('that are missing leave nothing to compare, and an indicator without any is left out', () => {
		expect(said({ es: figure(2024, 4.7), lv: figure(2024, 'not-published') })).toBe('Only one has a figure.');
		expect(said({ es: figure(2024, 'not-published') })).toBeUndefined();
	});

	test('come with the breaks in the series of these countries and of all', () => {
		const breaks: CountryIndicator['breaks'] = [[2021], [2014, 'es'], [2015, 'es'], [2016, 'es'], [2019, 'it']];
		const row = rowOf(countryIndicator({ es: figure(2024, 1) }, { breaks }), ['es', 'lv']);
		expect(row && breaksInWords(locale, row, name)).toBe('2021 (all); 2014 to 2016 (ES)');
		expect(yearsInWords(locale, [2020, 2018, 2019, 2015, 2014])).toBe('2014, 2015, 2018 to 2020');
	});
});
