import { describe, expect, test } from 'vitest';
import { many, maybe, oneOf, places, toAddress, type Params } from './params.ts';

const choices = ['at', 'de', 'es', 'fr'].map((value) => ({ value, label: value.toUpperCase() }));

interface State {
	year: number;
	country?: string;
	list: string[];
}
const paramsOf = ({ country }: Partial<State> = {}): Params<State> => ({
	country: maybe('Country', choices, 'all'),
	year: oneOf(
		'Year',
		[2019, 2020].map((value) => ({ value, label: String(value), disabled: value === 2019 && !country })),
		2020,
	),
	list: many('Several', { choices, usual: ['at', 'de'], most: 3, none: 'none' }),
});
const { read, write, controls } = toAddress(paramsOf, ['year', 'country', 'list']);
const asked = (query: string) => read(new URLSearchParams(query));

describe('an address', () => {
	test('says what differs from the usual, in its own order', () => {
		const query = 'year=2019&country=es&list=fr,at';
		expect(asked('')).toEqual({ state: { year: 2020, list: ['at', 'de'] }, bad: [] });
		expect(asked(query)).toEqual({ state: { year: 2019, country: 'es', list: ['fr', 'at'] }, bad: [] });
		expect([...write(asked(query).state)].map((pair) => pair.join('=')).join('&')).toBe(query);
		expect(write(asked('').state).size).toBe(0);
	});

	test('is read whatever the case of its letters and the space around them', () => {
		expect(asked('country= ES &list=AT, fr').state).toMatchObject({ country: 'es', list: ['at', 'fr'] });
	});

	test('that asks for what there is not is told so in its own words, and gets the usual in its place', () => {
		expect(asked('year=2020.0&country=Xx&list=yy')).toEqual({ ...asked(''), bad: ['2020.0', 'Xx', 'yy'] });
		expect(asked('country=constructor&year=').bad).toEqual(['', 'constructor']);
	});

	test('that asks for what another parameter rules out is told so', () => {
		expect(asked('year=2019')).toEqual({ ...asked(''), bad: ['2019'] });
	});

	test('gives a list no repetition and no more than it has room for, and may say that it has none', () => {
		expect(asked('list=at,de,at,es,fr')).toMatchObject({ state: { list: ['at', 'de', 'es'] }, bad: ['fr'] });
		expect(asked('list=none').state.list).toEqual([]);
		expect(write({ year: 2020, list: [] }).get('list')).toBe('none');
	});
});

describe('controls', () => {
	test('stand in the order of the parameters and show the state', () => {
		expect(controls({ year: 2020, list: ['fr'] })).toMatchObject([
			{ name: 'country', kind: 'select', chosen: '' },
			{ name: 'year', kind: 'select', chosen: '2020' },
			{ name: 'list', kind: 'boxes', chosen: ['fr'], least: 0, most: 3 },
		]);
	});

	test('offer no value as one of the choices, and disable what cannot be', () => {
		const [country, year] = controls({ year: 2020, list: [] });
		expect(country?.choices.map(({ label }) => label)).toEqual(['all', 'AT', 'DE', 'ES', 'FR']);
		expect(year?.choices.map(({ disabled }) => disabled)).toEqual([true, false]);
	});

	test('of a list of places are one for each, and the first is never empty', () => {
		const [first, second] = places(['one', 'two'], 'nothing', { choices, usual: ['at'] }).controls(['de']);
		expect(first).toMatchObject({ label: 'one', chosen: 'de', choices: [{ value: 'at' }, {}, {}, {}] });
		expect(second).toMatchObject({
			label: 'two',
			chosen: '',
			choices: [{ value: '', label: 'nothing' }, {}, {}, {}, {}],
		});
	});
});
