import { beforeAll, describe, expect, test } from 'vitest';
import { countryData } from '../../../tests/fixtures/country-data.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { closestBetween } from '../../model/compare/countries.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { localeOf } from '../../words/site-locale.ts';
import { pairRows } from './pairs.ts';
import { countryReport } from './report.ts';
import { toCountryData } from './to-data.ts';

const locale = localeOf('en');
const reportOf = (countries: string[], base = '/', data = countryData()) =>
	String(countryReport(data, countries, locale, { base, site: 'https://example.org/' }));

describe('the report', () => {
	test('escapes what it writes', () => {
		const html = reportOf(['es', 'it']);
		expect(html).not.toContain('<i>');
		expect(html).toContain('&lt;i&gt;Tester&lt;/i&gt;');
	});

	test('names what is not mapped with the reason, and marks it as not known', () => {
		const html = reportOf(['es', 'it']);
		expect(html).toContain('Too little is published.');
		expect(html).toContain('>not known</span>');
		expect(html).toContain('Not known: nothing is mapped for Italy.');
	});

	test('numbers the sources by their first mention and lists no other', () => {
		const html = reportOf(['es', 'lv'], '/sub/');
		expect(html).toContain('<li id="source-1"><a href="/sub/sources/survey/">A survey</a></li>');
		expect(html).toContain('<li id="source-2"><a href="/sub/sources/register/">A register</a></li>');
		expect(html).not.toContain('source-3');
	});

	test('says of when it is, by which method, where it stands and what it is not', () => {
		const html = reportOf(['es', 'lv']);
		for (const text of [
			'An edition, version 1.2.3, edition of 2026-01-02',
			'https://example.org/docs/comparability/',
			'https://example.org/compare/countries/?country=es,lv',
			'not a decision on recognition',
			'not about the countries',
		])
			expect(html).toContain(text);
	});
});

describe('the content', () => {
	let catalogue: Catalogue;
	beforeAll(() => {
		const loaded = loadCatalogue('content');
		if (!loaded.catalogue) throw new Error('The content has mistakes.');
		catalogue = loaded.catalogue;
	}, 60_000);

	test('gives every country a partner, and finds the same closest qualifications of any two as the whole catalogue has', () => {
		const all = toCountryData({ catalogue, locale });
		for (const id of Object.keys(all.countries)) expect(Object.keys(all.countries)).toContain(all.partners[id]);
		for (const [key, { from, to, band, confidence }] of closestBetween(catalogue)) {
			const [pair] = pairRows(all, key.split(' '));
			const { closest } = pair ?? {};
			expect([closest?.from.id, closest?.to.id, closest?.band, closest?.confidence]).toEqual([
				from,
				to,
				band,
				confidence,
			]);
		}
	});

	test('draws every two neighbours of the list, with every source it cites', () => {
		const all = toCountryData({ catalogue, locale });
		const ids = Object.keys(all.countries);
		for (const [i, id] of ids.slice(1).entries()) {
			const html = reportOf([ids[i] ?? '', id], '/', all);
			expect(html).not.toMatch(/undefined|NaN|\[object/);
			const cited = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, target]) => target));
			expect([...cited].filter((target) => !html.includes(`id="${target}"`))).toEqual([]);
		}
	});
});
