import { beforeAll, describe, expect, test } from 'vitest';
import { countryData } from '../../../tests/fixtures/country-data.ts';
import { realContent } from '../../../tests/fixtures/real-content.ts';
import { closestBetween } from '../../model/compare/countries.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { localeOf } from '../../words/site-locale.ts';
import { pairRows } from './pairs.ts';
import { countryReport } from './report.ts';
import type { CountryData } from './data.ts';
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

	test('names what nothing follows from with the reason, and marks it as not known', () => {
		const html = reportOf(['es', 'it']);
		expect(html).toContain('Only its title is known');
		expect(html).toContain('It can no longer be awarded.');
		expect(html).toContain('>not known</span>');
		expect(html).toContain('Not known: nothing was read of Italy.');
	});

	test('says both words of the closest pair, each with its number, and on what they rest', () => {
		expect(reportOf(['es', 'lv'])).toContain(
			'Of the second the first covers part of it, 50 %; holds in 86 of 100; at most 100 %, with what was not read; of the first the second covers most of it, 100 %; holds in 97 of 100</b>. Rests on learning outcomes that were read; by description only.',
		);
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
	let all: CountryData;
	beforeAll(() => {
		catalogue = realContent();
		all = toCountryData({ catalogue, locale });
	}, 120_000);

	test('gives every country a partner, and has the closest qualifications of every two', () => {
		expect(Object.keys(all.countries)).toEqual(
			expect.arrayContaining(Object.keys(all.countries).map((id) => all.partners[id])),
		);
		for (const [key, { from, to, word, back }] of closestBetween(catalogue)) {
			const [pair] = pairRows(all, key.split(' '));
			const { closest } = pair ?? {};
			expect([closest?.from.id, closest?.to.id, closest?.there.word, closest?.back.word]).toEqual([
				from,
				to,
				word,
				back.word,
			]);
		}
	});

	test('draws every two neighbours of the list, with every source it cites', () => {
		const ids = Object.keys(all.countries);
		for (const [i, id] of ids.slice(1).entries()) {
			const html = reportOf([ids[i] ?? '', id], '/', all);
			expect(html).not.toMatch(/undefined|NaN|\[object/);
			const cited = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, target]) => target));
			expect([...cited].filter((target) => !html.includes(`id="${target}"`))).toEqual([]);
		}
	});
});
