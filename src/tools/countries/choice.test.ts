import { describe, expect, test } from 'vitest';
import { localeOf } from '../../words/site-locale.ts';
import { countriesAddress, readCountries } from './choice.ts';
import { ignoredSentences } from './sentences.ts';

const ids = ['es', 'lv', 'de', 'fr', 'it', 'nl', 'pl'];
const name = (id: string) => id.toUpperCase();
const data = {
	countries: Object.fromEntries(ids.map((id) => [id, name(id)])),
	partners: { de: 'nl' },
};
const read = (query: string) => readCountries(new URLSearchParams(query), data);
const said = (query: string) => ignoredSentences(read(query).ignored, localeOf('en'), name);

describe('the address', () => {
	test('names the countries in their order, in letters of any case', () => {
		expect(read('country=lv,DE')).toEqual({ countries: ['lv', 'de'], ignored: [] });
		expect(read('country=lv&country=de').countries).toEqual(['lv', 'de']);
	});

	test('asks for the default where it names none', () => {
		expect(read('')).toEqual({ countries: ['es', 'lv'], ignored: [] });
		expect(read('country=')).toEqual({ countries: ['es', 'lv'], ignored: [] });
	});

	test('that names one country gets the one beside it that is closest, and says so', () => {
		expect(read('country=de').countries).toEqual(['de', 'nl']);
		expect(said('country=de')).toEqual(['Only one country is named, DE. Another stands beside it until you choose.']);
	});

	test('is followed as far as it can be, with every reason why not', () => {
		expect(read('country=es,xx,lv,es,<b>').countries).toEqual(['es', 'lv']);
		expect(said('country=es,xx,lv,es,<b>')).toEqual([
			'Not a country of this edition: “xx”, “<b>”.',
			'Named more than once, shown once: “es”.',
		]);
		expect(read('country=es,lv,de,fr,it,nl,pl').countries).toHaveLength(6);
		expect(said('country=es,lv,de,fr,it,nl,pl')).toEqual(['More than six: “pl”.']);
		expect(said('country=es,lv&show=all')).toEqual(['No parameter of this page: “show”.']);
	});

	test('does not take names that every object has for countries', () => {
		expect(read('country=constructor,__proto__,es,lv').countries).toEqual(['es', 'lv']);
	});

	test('is repeated no further than to be recognised', () => {
		const [text = ''] = said(`country=es,lv,${'x'.repeat(500)},${ids.map((id) => `${id}${id}`).join(',')},a,b,c,d`);
		expect(text.length).toBeLessThan(200);
		expect(text).toContain('and 2 more');
	});

	test('of a choice reads back as it was', () => {
		const countries = ['pl', 'it', 'es'];
		const [, query = ''] = countriesAddress(countries).split('?');
		expect(read(query).countries).toEqual(countries);
	});
});
