import { describe, expect, test } from 'vitest';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { placeLadder } from './place.ts';
import { drawn } from './drawn.ts';
import type { LadderFramework, LadderSeries } from './series.ts';

const makeFramework = (change: Partial<LadderFramework> = {}): LadderFramework => ({
	id: 'at-nqr',
	country: 'at',
	title: 'National Qualifications Framework',
	short: 'NQR',
	status: 'verified',
	address: 'national-frameworks/at-nqr/',
	levels: [1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
		notation: String(level),
		label: `AT: NQF Level ${level}`,
		eqf: level,
	})),
	...change,
});
const irish = makeFramework({
	id: 'ie-nfq',
	country: 'ie',
	short: 'NFQ',
	levels: [1, 2, 3, 4, 5, 6, 6, 7, 8].map((eqf, i) => ({ notation: String(i + 2), label: `Level ${i + 2}`, eqf })),
});
const bulgarian = makeFramework({
	id: 'bg-nqf',
	country: 'bg',
	short: 'NQF',
	status: 'unverified',
	levels: [
		{ notation: '0', label: 'Level 0', absent: 'not-applicable' },
		{ notation: '1', label: 'Level 1', eqf: 1 },
	],
});
const country = (id: string, name: string) => ({ id, name, address: `countries/${id}/` });
const series: LadderSeries = {
	countries: [
		country('at', 'Austria'),
		country('bg', 'Bulgaria'),
		...['cz', 'de', 'dk', 'ee', 'fi'].map((id) => country(id, id.toUpperCase())),
		country('ie', 'Ireland'),
	],
	frameworks: [makeFramework(), bulgarian, irish],
};
const locale = localeOf(sourceLanguage);
const place = (frameworks: readonly LadderFramework[], across = 880, name = 'Ireland') =>
	placeLadder(
		frameworks,
		frameworks.map(({ short }) => ({ name, short, sure: '✓ verified' })),
		'no EQF level',
		across,
	);
const draw = (...country: string[]) => drawn.view(series, { country }, { base: '/sub/' }, locale);

describe('levels stand by EQF level', () => {
	test('Irish level 8 stands beside Austrian level 6, not beside Austrian level 8', () => {
		const { rows } = place([makeFramework(), irish]);
		const at = (eqf: number) => rows.find((row) => row.eqf === eqf)?.levels.map(({ level }) => level.notation);
		expect(at(6)).toEqual(['6', '8', '7']);
		expect(at(8)).toEqual(['8', '10']);
	});

	test('a level without EQF stands apart below them, and says why', () => {
		const { rows } = place([bulgarian]);
		expect(rows.at(-1)).not.toHaveProperty('eqf');
		expect(rows.at(-1)?.levels.map(({ level }) => level.notation)).toEqual(['0']);
		expect(place([irish]).rows).toHaveLength(8);
		expect(draw('bg').svg).toContain('<title>Bulgaria, NQF level 0: no EQF level (not applicable)</title>');
	});

	test('an unverified relation has its sign, its word and a broken frame', () => {
		const { svg, sentence } = draw('bg');
		expect(svg).toContain('<title>Bulgaria, NQF level 1: EQF level 1, relation unverified</title>');
		expect(svg).toContain('? unverified</text>');
		expect(svg).toContain('stroke-dasharray="2 3"');
		expect(sentence).toContain('unverified for Bulgaria (NQF)');
		expect(draw('at').svg).not.toContain('unverified');
	});
});

describe('the address', () => {
	const address = addressFor(drawn, series, locale);
	const read = (query: string) => address.read(new URLSearchParams(query));
	const usual = { country: ['at', 'bg', 'ie'] };

	test('chooses countries in its own order, and is empty for the default', () => {
		expect(read('country=ie,at')).toEqual({ state: { country: ['ie', 'at'] }, bad: [] });
		expect(read('').state).toEqual(usual);
		expect(address.write(usual).size).toBe(0);
		expect(address.write({ country: ['ie'] }).get('country')).toBe('ie');
	});

	test('names what it does not know, and shows the rest or else the default', () => {
		expect(read('country=at,<b>,at')).toEqual({ state: { country: ['at'] }, bad: ['<b>'] });
		expect(read('country=el')).toEqual({ state: usual, bad: ['el'] });
		expect(read('country=').bad).toEqual(['']);
	});

	test('shows six countries at most', () => {
		const { state, bad } = read('country=at,bg,cz,de,dk,ee,fi');
		expect(state.country).toHaveLength(6);
		expect(bad).toEqual(['fi']);
	});
});

test('four frameworks fit a phone, and seven the column of a page; a long name is not cut, and makes it wider', () => {
	const four = [irish, irish, irish, irish];
	expect(place(four, 328).width).toBe(328);
	expect(place([...four, irish, irish, irish]).width).toBe(880);
	const { width, heads } = place(four, 328, 'Liechtenstein');
	expect(width).toBeGreaterThan(328);
	expect(heads[0]?.names).toEqual(['Liechtenstein']);
});

test('the sentence says that national numbers are not compared, and what stands apart', () => {
	expect(draw('at', 'bg').sentence).toBe(
		'The 2 frameworks of Austria and Bulgaria, by the EQF level that each national level is related to; national numbers are not compared with each other. The relation is verified for Austria (NQR); unverified for Bulgaria (NQF). Apart, because no EQF level is related to them: Bulgaria (NQF) 0.',
	);
});

test('text never becomes markup, and no style attribute meets the policy', () => {
	const evil = {
		...series,
		frameworks: [makeFramework({ short: '<script>', levels: [{ notation: '<b>"', label: 'x', eqf: 1 }] })],
	};
	expect(drawn.view(evil, { country: ['at'] }, { base: '/' }, locale).svg).not.toMatch(/<script>|<b>|style=/);
});

test('standing alone it carries its provenance and no links', () => {
	const { svg, rows } = drawn.view(series, { country: ['at'] }, { lines: ['https://example.org/?country=at'] }, locale);
	expect(svg).toContain('>https://example.org/?country=at</text>');
	expect(svg).not.toContain('href=');
	expect(rows).toHaveLength(8);
});
