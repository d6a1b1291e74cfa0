import { describe, expect, test } from 'vitest';
import { catalogueOf, indicator } from '../../../tests/fixtures/records.ts';
import { observations } from './observations.ts';

const en = (text: string) => ({ en: text });
const observation = (place: string, year: number, changes: object = {}) => ({
	place,
	year,
	value: 4.5,
	source: 'handbook',
	...changes,
});
const country = (id: string) => ({
	id,
	code: id.toUpperCase(),
	title: en(id),
	contactPoint: { absent: 'not-published' },
	evidence: { status: 'verified', sources: ['handbook'] },
});
/** Field and message of each problem of an indicator; the countries are Austria, Greece and the United Kingdom. */
const told = (changes: object, unread: string[] = []) =>
	observations
		.run(
			catalogueOf({
				countries: ['at', 'gr', 'gb'].map(country),
				indicators: [indicator({ observations: [observation('at', 2020)], ...changes })],
			}),
			{
				unread: new Set(unread),
			},
		)
		.map(({ path, message }) => `${path}: ${message}`);

test('figures of countries and aggregates, with values or without, are in order', () => {
	expect(
		told({
			observations: [
				observation('EU27_2020', 2020),
				observation('at', 2020),
				observation('at', 2021, { value: { absent: 'not-published' } }),
				observation('gr', 2020, { value: 100 }),
			],
			breaks: [
				{ year: 2021, note: en('New survey.') },
				{ place: 'gb', year: 2021, note: en('New unit.') },
			],
			target: { year: 2030, value: 80, place: 'EU27_2020', text: en('The target.'), sources: ['handbook'] },
		}),
	).toEqual([]);
});

test('a figure outside the range is told', () => {
	expect(told({ observations: [observation('at', 2020, { value: 450 })] })).toEqual([
		'observations[0].value: The figure is 450, outside the range of the indicator.',
	]);
});

test('so is a target', () => {
	const target = { year: 2030, value: -1, place: 'EU27_2020', text: en('The target.'), sources: ['handbook'] };
	expect(told({ target })).toEqual(['target.value: The figure is -1, outside the range of the indicator.']);
});

test('a second figure for a place and year is told', () => {
	expect(told({ observations: [observation('at', 2020), observation('gr', 2020), observation('at', 2020)] })).toEqual([
		'observations[2]: "at" has a figure for 2020 already, in entry 1.',
	]);
});

describe('an unknown place is told', () => {
	const target = (place: string) => ({ year: 2030, value: 80, place, text: en('The target.'), sources: ['handbook'] });
	test.each([
		[{ observations: [observation('zz', 2020)] }, 'observations[0].place: "zz" is not in countries.'],
		[
			{ observations: [observation('el', 2020)] },
			'observations[0].place: "el" is what Eurostat calls Greece; ISO writes GR.',
		],
		[
			{ observations: [observation('uk', 2020)] },
			'observations[0].place: "uk" is what Eurostat calls the United Kingdom; ISO writes GB.',
		],
		[{ breaks: [{ place: 'fr', year: 2022, note: en('New unit.') }] }, 'breaks[0].place: "fr" is not in countries.'],
		[{ target: target('uk') }, 'target.place: "uk" is what Eurostat calls the United Kingdom; ISO writes GB.'],
	])('%j', (changes, problem) => {
		expect(told(changes)).toEqual([problem]);
	});

	test('once for all its figures', () => {
		expect(told({ observations: [2020, 2021, 2022].map((year) => observation('zz', year)) })).toEqual([
			'observations[0].place: "zz" is not in countries. It stands in 3 places here.',
		]);
	});

	test('but not one whose record could not be read', () => {
		const changes = { observations: [observation('fr', 2020), observation('el', 2020)] };
		expect(told(changes, ['countries fr'])).toHaveLength(1);
		expect(told(changes, ['countries'])).toHaveLength(1);
	});
});

test('a source that is not among those of the indicator is told', () => {
	expect(told({ observations: [observation('at', 2020, { source: 'register' })] })).toEqual([
		'observations[0].source: "register" is not among the sources of the indicator.',
	]);
});
