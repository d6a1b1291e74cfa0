import { describe, expect, test } from 'vitest';
import type { Spoken } from '../../model/context.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { drawn } from './drawn.ts';
import { toGroups, type NetworkState } from './groups.ts';
import { toNetworkSeries } from './series.ts';

const organisation = (id: string, country: unknown, change: object = {}) => ({
	id,
	title: { en: `The ${id}` },
	country,
	type: 'research',
	membership: 'confirmed',
	evidence: { status: 'verified' },
	...change,
});
const locale = localeOf(sourceLanguage);
const unknown = { absent: 'unverified' };
const seriesOf = (organisations: object[]) =>
	toNetworkSeries({
		locale,
		catalogue: {
			countries: { all: [...names].map(([id, name]) => ({ id, title: { en: name } })) },
			organisations: { all: organisations },
		},
	} as unknown as Spoken);
const names = new Map([
	['be', 'Belgium'],
	['lu', 'Luxembourg'],
	['mt', 'Malta'],
]);
const series = seriesOf([
	organisation('guild', 'mt', { membership: 'likely', type: 'trade-union' }),
	organisation('institute', 'mt', { evidence: { status: 'partly-verified' } }),
	organisation('office', 'lu'),
	organisation('agency', unknown, { membership: 'external' }),
]);
const viewOf = (of: typeof series, state: NetworkState = {}) => drawn.view(of, state, { base: '/sub/' }, locale);
const draw = (state?: NetworkState) => viewOf(series, state);

describe('the series', () => {
	test('has the country with most organisations first, what is not known last, confirmed before likely', () => {
		expect(toGroups(series, {}).map(({ place, members }) => [place?.name, members.map(({ id }) => id)])).toEqual([
			['Malta', ['institute', 'guild']],
			['Luxembourg', ['office']],
			[undefined, ['agency']],
		]);
	});
});

describe('the picture', () => {
	test('has a tile of one size for each country, with its number where it has organisations', () => {
		const { svg } = draw();
		expect(svg).toContain('>MT</text> <text');
		expect(svg).toContain(
			'<title>MT 2, Malta: 1 confirmed partner, 1 likely partner: The institute; The guild</title>',
		);
		expect(svg).toContain('href="/sub/organisations/?country=mt"');
		expect(svg.match(/class="empty"/g)).toHaveLength(1);
	});

	test('has the darkest tile for the country with most organisations', () => {
		const { svg } = draw();
		expect(svg).toMatch(/class="cell c4"[^>]*data-key="mt"/);
		expect(svg).toMatch(/class="cell c2"[^>]*data-key="lu"/);
	});

	test('names the organisations of each country with their type, those without a country last', () => {
		const { svg } = draw();
		const names = ['The institute', 'The guild', 'The office', 'Country not confirmed by a source: 1', 'The agency'];
		const places = names.map((name) => svg.indexOf(`>${name}<`));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(svg).toContain('<title>The guild: trade union, likely partner; evidence: verified</title>');
		expect(svg).toContain('href="/sub/organisations/agency/"');
	});

	test.each([false, true])('breaks a long name, and cuts none (narrow: %s)', (narrow) => {
		const title = { en: 'The agency for everything in the whole world that has a name of more than one line' };
		const { svg } = drawn.view(
			seriesOf([organisation('agency', unknown, { title })]),
			{},
			{ base: '/', narrow },
			locale,
		);
		expect(svg.replace(/<\/?tspan[^>]*>/g, '')).toContain(`>${title.en} research</text>`);
	});

	test('tells confirmed, likely and external apart by shape', () => {
		const signOf = (membership: string) => {
			const { svg } = viewOf(seriesOf([organisation('one', 'be', { membership })]));
			const [, sign = ''] = /data-key="one".*?<g class="marks">(.*?)<\/g>/.exec(svg) ?? [];
			return sign.replace(/"[\d.-]+"| d="[^"]*"/g, '');
		};
		expect(new Set(['confirmed', 'likely', 'external'].map(signOf)).size).toBe(3);
	});

	test('standing alone it carries provenance and colours, and no links', () => {
		const { svg } = drawn.view(series, {}, { lines: ['https://example.org/'] }, locale);
		expect(svg).toContain('>https://example.org/</text>');
		expect(svg).toContain('fill="#1b1f24"');
		expect(svg).not.toContain('href=');
	});

	test('text never becomes markup, and no style attribute meets the policy', () => {
		const { svg } = viewOf(seriesOf([organisation('x', unknown, { title: { en: '<script>"x"' } })]));
		expect(svg).not.toMatch(/<script>|style=/);
	});
});

describe('the sentence', () => {
	test('counts by membership, by country and by evidence, and names those without a country', () => {
		expect(draw().sentence).toBe(
			'4 organisations: 2 confirmed partners, 1 likely partner, 1 from outside. By country: Malta 2, Luxembourg 1. No source confirms the country of The agency. How sure the records are: 3 verified, 1 partly verified.',
		);
	});

	test('says what is chosen, and when nothing fits', () => {
		expect(draw({ 'map-type': 'trade-union' }).sentence).toBe(
			'1 organisation: 1 likely partner. By country: Malta 1. How sure the records are: 1 verified.',
		);
		expect(draw({ 'map-type': 'trade-union' }).svg).toContain('?country=mt&amp;type=trade-union"');
		expect(draw({ 'map-type': 'trade-union', 'map-membership': 'confirmed' }).sentence).toBe(
			'No organisation fits this choice.',
		);
	});
});

test('the table has a row for each country, one for those without, and the sum', () => {
	expect(draw().rows.map((row) => [row[0]?.[0], ...row.slice(2).flat()])).toEqual([
		[{ text: 'Malta', href: '/sub/countries/mt/' }, '1', '1', '0', '2'],
		[{ text: 'Luxembourg', href: '/sub/countries/lu/' }, '1', '0', '0', '1'],
		[{ text: 'not given: unverified', by: '' }, '0', '0', '1', '1'],
		// Sorted by no value: the sum stands last whatever the rows are sorted by.
		['All', '2', '1', '1', '4'].map((text) => ({ text, by: '' })),
	]);
});

test('the address chooses type and membership, and what does not exist is named', () => {
	const { read, write } = addressFor(drawn, series, locale);
	const query = new URLSearchParams('map-type=trade-union&map-membership=likely');
	const { state } = read(query);
	expect(state).toEqual({ 'map-type': 'trade-union', 'map-membership': 'likely' });
	expect(new URLSearchParams([...write(state)]).toString()).toBe(query.toString());
	expect(read(new URLSearchParams('map-type=<b>&map-membership=sworn')).bad).toEqual(['<b>', 'sworn']);
});
