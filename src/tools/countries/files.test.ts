import { describe, expect, test } from 'vitest';
import { byId, countryData, countryQualification } from '../../../tests/fixtures/country-data.ts';
import { localeOf } from '../../words/site-locale.ts';
import { toCountriesCsv, toCountriesJson } from './files.ts';

const locale = localeOf('en');

describe('the files', () => {
	test('carry their provenance, and the JSON holds what the page shows', () => {
		const json = JSON.parse(toCountriesJson(countryData(), ['es', 'lv'], locale)) as Record<string, unknown>;
		expect(json).toMatchObject({
			version: '1.2.3',
			issued: '2026-01-02',
			method: 'https://example.org/docs/comparability/',
			address: 'https://example.org/compare/countries/?country=es,lv',
			coverage: { shared: ['B.1'], alone: { es: ['C.1'], lv: ['B.3'] } },
			indicators: [{ id: 'testers-share', compared: { year: 2024, difference: 0.2 } }],
			closest: [
				{
					countries: ['es', 'lv'],
					closest: {
						from: 'es-b',
						there: { word: 'part', percent: 50, most: 100, holds: 86 },
						back: { word: 'most', percent: 100, most: 100, holds: 97 },
						basis: ['outcomes', 'description'],
					},
				},
			],
		});
	});

	test('have a line for each direction of a pair, with its word and its number', () => {
		const lines = toCountriesCsv(countryData(), ['es', 'lv'], locale).split('\r\n');
		const pairs = lines.filter((line) => line.startsWith('closest-qualifications'));
		expect(pairs.map((line) => line.split(',').slice(1, 15).join(','))).toEqual([
			'es,lv,es-b,,lv-a,% of it covered,50,,,,part,100,86,outcomes|description',
			'lv,es,lv-a,,es-b,% of it covered,100,,,,most,100,97,outcomes|description',
		]);
	});

	test('give the reason of an empty value, and keep spreadsheets from taking text for a formula', () => {
		const data = countryData();
		const formula = countryQualification('es-c', 'es', { title: '=1+1' });
		const qualifications = byId(formula, ...Object.values(data.qualifications));
		const csv = toCountriesCsv({ ...data, qualifications }, ['es', 'it'], locale);
		const [head = '', ...lines] = csv.trim().split('\r\n');
		expect(head.split(',').slice(0, 3)).toEqual(['section', 'country', 'other_country']);
		expect(csv).toContain(",'=1+1,");
		expect(lines.find((line) => line.includes('it-a'))).toContain(',unverified,');
		expect(lines.every((line) => line.includes('1.2.3'))).toBe(true);
	});
});
