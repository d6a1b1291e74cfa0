import { describe, expect, test } from 'vitest';
import type { QualificationId } from '../../schema/ids.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { drawn } from './drawn.ts';
import {
	arrangeMatrix,
	defaultMatrix,
	pairAt,
	type MatrixQualification,
	type MatrixSeries,
	type MatrixState,
} from './matrix.ts';
import { cellAt } from './place.ts';
import { mostRows, pairInWords, placedMatrix } from './view.ts';

const make = (id: string, change: Partial<MatrixQualification> = {}): MatrixQualification => ({
	id: id as QualificationId,
	title: `Title of ${id}`,
	eqf: 5,
	isco: '2512',
	competences: 2,
	...change,
});
/** Joint developer and tester, a programmer each in Latvia and Malta; nothing is mapped to the Serbian one. */
const series: MatrixSeries = {
	qualifications: [
		make('developer'),
		make('lv-programmer', { country: 'lv' }),
		make('mt-programmer', { country: 'mt', eqf: 4, isco: '2514' }),
		{ id: 'rs-technician' as QualificationId, title: 'Technician <b>', country: 'rs', competences: 0 },
		make('tester', { isco: '2519' }),
	],
	countries: [
		{ id: 'lv', name: 'Latvia' },
		{ id: 'mt', name: 'Malta' },
		{ id: 'rs', name: 'Serbia' },
	],
	occupations: [
		{ id: '2512', name: 'Software developers' },
		{ id: '2514', name: 'Applications programmers' },
		{ id: '2519', name: 'Other developers and analysts' },
	],
	halves: [
		[-1, 4, 3, -1, 0],
		[3, -1, 4, -1, 1],
		[2, 2, -1, -1, 0],
		[-1, -1, -1, -1, -1],
		[0, 1, 0, -1, -1],
	],
	confidence: [
		[-1, 40, 40, -1, -1],
		[40, -1, 30, -1, 40],
		[40, 30, -1, -1, 40],
		[-1, -1, -1, -1, -1],
		[-1, 40, 40, -1, -1],
	],
};
const locale = localeOf(sourceLanguage);
const state = (change: Partial<MatrixState> = {}): MatrixState => ({ ...defaultMatrix, ...change });
const idsOf = (groups: { key: string; members: number[] }[]) =>
	groups.map(({ key, members }) => [key, ...members.map((i) => series.qualifications[i]?.id)].join(' '));
const rowsOf = (change: Partial<MatrixState>) => idsOf(arrangeMatrix(series, state(change), locale.compare).rows);

describe('a pair', () => {
	test('has both coverages, the level difference, the band of the method and the least confidence', () => {
		expect(pairAt(series, 0, 1)).toMatchObject({
			forth: { earned: 2, of: 2 },
			back: { earned: 1.5, of: 2 },
			levelDifference: 0,
			band: 'closely',
			confidence: 0.4,
		});
		expect(pairAt(series, 0, 2)).toMatchObject({ levelDifference: -1, band: 'partly' });
		expect(pairAt(series, 0, 4)?.band).toBe('not');
	});

	test('says its confidence as the mapping has it, to the hundredth', () => {
		const sure = { ...series, confidence: series.confidence.map((row) => row.map((one) => (one === 40 ? 45 : one))) };
		const pair = pairAt(sure, 0, 1);
		expect(pair && pairInWords(sure, pair, locale)).toContain('0.45');
	});

	test('without competences on a side has no coverage, which is not a coverage of nothing', () => {
		const pair = pairAt(series, 0, 3);
		expect(pair).toMatchObject({ band: 'not-enough-evidence' });
		expect(pair).not.toHaveProperty('forth');
		expect(pair && pairInWords(series, pair, locale)).toContain('no competences are known of Technician <b> (Serbia)');
	});

	test('is put into words with both ways, the band and how sure it is', () => {
		const pair = pairAt(series, 1, 0);
		expect(pair && pairInWords(series, pair, locale)).toBe(
			'Title of lv-programmer (Latvia), EQF 5, covers 1.5 of 2 (75 %) of Title of developer, EQF 5; the other way 2 of 2 (100 %). Closely comparable; least sure mapping behind it: 0.4.',
		);
	});
});

describe('the arrangement', () => {
	test('groups the rows: joint ones first, then by country, level or occupation, what is not known last', () => {
		expect(rowsOf({})).toEqual([' developer tester', 'lv lv-programmer', 'mt mt-programmer', 'rs rs-technician']);
		expect(rowsOf({ group: 'level' })).toEqual([
			'4 mt-programmer',
			'5 developer lv-programmer tester',
			' rs-technician',
		]);
		expect(rowsOf({ group: 'occupation' }).at(-1)).toBe(' rs-technician');
	});

	test('filters by country, kind and band, and leaves out what has no such pair', () => {
		expect(rowsOf({ country: ['mt', 'lv'] })).toEqual(['lv lv-programmer', 'mt mt-programmer']);
		expect(rowsOf({ kind: 'joint' })).toEqual([' developer tester']);
		const closely = arrangeMatrix(series, state({ band: 'closely', columns: 'all' }), locale.compare);
		expect(idsOf(closely.rows)).toEqual([' developer', 'lv lv-programmer']);
		expect(idsOf(closely.columns)).toEqual([' developer', 'lv lv-programmer']);
	});

	test('puts the chosen one first and the others in the order of closeness to it', () => {
		const { focus, rows } = arrangeMatrix(
			series,
			state({ focus: 'developer', sort: 'closeness', group: 'none' }),
			locale.compare,
		);
		expect(focus).toBe(0);
		expect(idsOf(rows)).toEqual([' lv-programmer mt-programmer tester rs-technician']);
	});
});

describe('the address', () => {
	const { write, read: readQuery } = addressFor(drawn, series, locale);
	const read = (query: string) => readQuery(new URLSearchParams(query));

	test('carries the whole state, and nothing of the default', () => {
		expect(write(defaultMatrix).size).toBe(0);
		const wanted = state({
			country: ['mt', 'lv'],
			kind: 'national',
			columns: 'all',
			band: 'comparable',
			sort: 'closeness',
			group: 'level',
			focus: 'developer',
		});
		expect(read(new URLSearchParams([...write(wanted)]).toString())).toEqual({ state: wanted, bad: [] });
	});

	test('names what it does not know and works with the rest', () => {
		expect(read('columns=all&band=<b>&country=mt,xx&focus=nobody')).toEqual({
			state: state({ columns: 'all', country: ['mt'] }),
			bad: ['xx', '<b>', 'nobody'],
		});
		// Closeness is measured from a chosen qualification.
		expect(read('sort=closeness&columns=focus')).toEqual({ state: defaultMatrix, bad: ['focus', 'closeness'] });
	});
});

describe('the picture', () => {
	const all = (change: Partial<MatrixState> = {}) =>
		drawn.view(series, state({ columns: 'all', ...change }), { base: '/sub/' }, locale);

	test('has one path for each band, and one element that leads to a pair', () => {
		const { svg } = all();
		for (const band of ['closely', 'partly', 'not', 'not-enough-evidence'])
			expect(svg.split(`<path class="${band}"`)).toHaveLength(2);
		expect(svg.match(/class="cell /g)).toHaveLength(1);
		expect(svg).toContain('href="/sub/compare/?q=developer,tester"');
	});

	test('knows which cell is at a point', () => {
		const placed = placedMatrix(series, state({ columns: 'all' }), locale.compare);
		const [row, column] = [placed.rows[2], placed.columns[3]];
		expect(row && column && cellAt(placed, column.x + 1, row.y + 1)).toEqual({ row: 2, column: 3 });
		expect(cellAt(placed, 1, 1)).toBeUndefined();
	});

	test('with ten columns fits a phone', () => {
		const qualifications = Array.from({ length: 10 }, (_, i) => make(`q${i}`));
		const ten = { ...series, qualifications };
		expect(placedMatrix(ten, state(), locale.compare).width).toBeLessThanOrEqual(340);
	});

	test('text never becomes markup, and no style attribute meets the policy', () => {
		expect(all().svg).not.toMatch(/<b>|style=/);
	});

	test('standing alone it carries its provenance and no links', () => {
		const { svg } = drawn.view(series, defaultMatrix, { lines: ['https://example.org/'] }, locale);
		expect(svg).toContain('>https://example.org/</text>');
		expect(svg).not.toContain('href=');
	});
});

test('the sentence counts the pairs by band and names the most comparable', () => {
	expect(drawn.view(series, defaultMatrix, { base: '/' }, locale).sentence).toBe(
		'5 qualifications by 2: 8 ordered pairs shown, 1 closely comparable, 1 partly comparable, 4 not comparable on this evidence, 2 not enough evidence. Most pairs closely or partly comparable: Title of developer 2.',
	);
	expect(drawn.view(series, state({ kind: 'joint', country: ['lv'] }), { base: '/' }, locale).sentence).toBe(
		'No pair fits this choice.',
	);
});

test('the table is cut, and says so', () => {
	const many = Array.from({ length: 20 }, (_, i) => make(`q${i}`));
	const wide = { ...series, qualifications: many, halves: [], confidence: [] };
	const { rows, caption } = drawn.view(wide, state({ columns: 'all' }), { base: '/' }, locale);
	expect(rows).toHaveLength(mostRows);
	expect(caption).toContain(`the ${mostRows} closest of 380`);
});
