import { describe, expect, test } from 'vitest';
import type { PairFigures } from '../../model/compare/pairs.ts';
import type { QualificationId } from '../../schema/ids.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { localeOf } from '../../words/site-locale.ts';
import { addressFor } from '../drawn.ts';
import { pairAt, toPairTable, type ChartQualification } from '../qualification-series.ts';
import { drawn } from './drawn.ts';
import { arrangeMatrix, closestFirst, defaultMatrix, type MatrixSeries, type MatrixState } from './matrix.ts';
import { cellAt } from './place.ts';
import { mostRows, pairInWords, placedMatrix } from './view.ts';

const make = (id: string, change: Partial<ChartQualification> = {}): ChartQualification => ({
	id: id as QualificationId,
	title: `Title of ${id}`,
	eqf: 5,
	isco: '2512',
	basis: change.country ? 'outcomes' : 'units',
	...change,
});
/** Figures written as `most 82 95`: word, covered per cent, and of how many of a hundred ways it holds. */
const figures = (text: string): PairFigures => {
	const [word, percent, holds, high = percent] = text.split(' ') as [PairFigures['word'], string, string, string?];
	return {
		word,
		coverage: Number(percent) / 100,
		low: Number(percent) / 100,
		high: Number(high) / 100,
		holds: Number(holds) * 10,
	};
};
/** Joint developer and tester, a programmer each in Latvia and Malta; of the Serbian one nothing was read. */
const qualifications = [
	make('developer'),
	make('lv-programmer', { country: 'lv' }),
	make('mt-programmer', { country: 'mt', eqf: 4, isco: '2514' }),
	{ id: 'rs-technician' as QualificationId, title: 'Technician <b>', country: 'rs', basis: 'none' } as const,
	make('tester', { isco: '2519' }),
];
const table: Record<string, string> = {
	'0 1': 'most 100 98',
	'0 2': 'most 75 61',
	'0 4': 'little 0 100',
	'1 0': 'most 75 90 100',
	'1 2': 'most 100 84',
	'1 4': 'part 50 79',
	'2 0': 'part 50 70',
	'2 1': 'part 75 55',
	'2 4': 'little 0 60',
	'4 0': 'little 0 100',
	'4 1': 'little 30 88',
	'4 2': 'little 0 100',
};
const series: MatrixSeries = {
	qualifications,
	countries: { lv: 'Latvia', mt: 'Malta', rs: 'Serbia' },
	occupations: [
		{ id: '2512', name: 'Software developers' },
		{ id: '2514', name: 'Applications programmers' },
		{ id: '2519', name: 'Other developers and analysts' },
	],
	...toPairTable(qualifications.length, (from, to) => {
		const text = table[`${from} ${to}`];
		return from === to ? undefined : text ? figures(text) : { word: 'not-enough-evidence' };
	}),
};
const locale = localeOf(sourceLanguage);
const state = (change: Partial<MatrixState> = {}): MatrixState => ({ ...defaultMatrix, ...change });
const idsOf = (groups: { key: string; members: number[] }[]) =>
	groups.map(({ key, members }) => [key, ...members.map((i) => series.qualifications[i]?.id)].join(' '));
const rowsOf = (change: Partial<MatrixState>) => idsOf(arrangeMatrix(series, state(change), locale.compare).rows);

describe('a pair', () => {
	test('has both directions with their words and numbers, and the level difference', () => {
		expect(pairAt(series, 0, 1)).toMatchObject({
			word: 'most',
			coverage: 1,
			holds: 980,
			back: { word: 'most', coverage: 0.75, low: 0.75, high: 1, holds: 900 },
			levelDifference: 0,
		});
		expect(pairAt(series, 0, 2)).toMatchObject({ levelDifference: -1 });
		expect(pairAt(series, 0, 0)).toBeUndefined();
	});

	test('carries its word, which the rounded share does not tell', () => {
		expect(pairAt(series, 0, 2)).toMatchObject({ coverage: 0.75, word: 'most' });
		expect(pairAt(series, 2, 1)).toMatchObject({ coverage: 0.75, word: 'part' });
	});

	test('of which nothing was read has no share, which is not a share of nothing', () => {
		const pair = pairAt(series, 0, 3);
		expect(pair).toMatchObject({ word: 'not-enough-evidence' });
		expect(pair).not.toHaveProperty('coverage');
		expect(pair && pairInWords(series, pair, locale)).toContain(
			'not enough evidence. Rests on the outcomes of learning units of this scheme; on nothing that was read.',
		);
	});

	test('is put into words with both directions, how sure each is, and on what it rests', () => {
		const pair = pairAt(series, 1, 0);
		expect(pair && pairInWords(series, pair, locale)).toBe(
			'Title of lv-programmer (Latvia), EQF 5, covers of Title of developer, EQF 5: most of it, 75 %; holds in 90 of 100; at most 100 %, with what was not read. The other way: most of it, 100 %; holds in 98 of 100. Rests on the outcomes of learning units of this scheme; on learning outcomes that were read.',
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

	test('filters by country, kind, word and strength, and leaves out what has no such pair', () => {
		expect(rowsOf({ country: ['mt', 'lv'] })).toEqual(['lv lv-programmer', 'mt mt-programmer']);
		expect(rowsOf({ kind: 'joint' })).toEqual([' developer tester']);
		const most = arrangeMatrix(series, state({ word: 'most', columns: 'all' }), locale.compare);
		expect(idsOf(most.rows)).toEqual([' developer', 'lv lv-programmer']);
		expect(idsOf(most.columns)).toEqual([' developer', 'lv lv-programmer', 'mt mt-programmer']);
		expect(rowsOf({ word: 'most-or-part' })).toEqual(['lv lv-programmer', 'mt mt-programmer']);
		expect(rowsOf({ word: 'most-or-part', holds: 80 })).toEqual(['lv lv-programmer']);
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
			word: 'most-or-part',
			holds: 80,
			sort: 'closeness',
			group: 'level',
			focus: 'developer',
		});
		expect(read(new URLSearchParams([...write(wanted)]).toString())).toEqual({ state: wanted, bad: [] });
	});

	test('names what it does not know and works with the rest', () => {
		expect(read('columns=all&word=<b>&country=mt,xx&focus=nobody')).toEqual({
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

	test('has one path for each word, a hollow one for what holds less often, and one element that leads to a pair', () => {
		const { svg } = all();
		for (const mark of ['most', 'most weak', 'part weak', 'little', 'little weak', 'nothing', 'not-enough-evidence'])
			expect(svg.split(`<path class="${mark}"`)).toHaveLength(2);
		expect(svg.match(/class="cell /g)).toHaveLength(1);
		expect(svg).toContain('href="/sub/compare/?q=developer,tester"');
	});

	test('never draws solid what holds in fewer than 80 of 100 ways', () => {
		const { svg } = drawn.view(series, state({ columns: 'all', word: 'part' }), { lines: [] }, locale);
		expect(svg).toContain('<path class="part weak"');
		expect(svg).not.toContain('<path class="part"');
		expect(/<path class="part weak"[^>]*>/.exec(svg)?.[0]).toContain('fill="none"');
	});

	test('knows which cell is at a point', () => {
		const placed = placedMatrix(series, state({ columns: 'all' }), { base: '' }, locale.compare);
		const [row, column] = [placed.rows[2], placed.columns[3]];
		expect(row && column && cellAt(placed, column.x + 1, row.y + 1)).toEqual({ row: 2, column: 3 });
		expect(cellAt(placed, 1, 1)).toBeUndefined();
	});

	test('with ten columns fits a phone, and the column of a page', () => {
		const qualifications = Array.from({ length: 10 }, (_, i) => make(`q${i}`));
		const ten = { ...series, qualifications };
		expect(placedMatrix(ten, state(), { base: '', narrow: true }, locale.compare).width).toBe(328);
		expect(placedMatrix(ten, state(), { base: '' }, locale.compare).width).toBe(880);
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

test('the sentence counts the pairs by word with how many are firm, and names who is covered most often', () => {
	expect(drawn.view(series, defaultMatrix, { base: '/' }, locale).sentence).toBe(
		'5 qualifications by 2: 8 ordered pairs shown: 1 cover most (1 firm), 2 cover part (0 firm), 3 cover little (2 firm), 2 not enough evidence. “Firm” is what holds in at least 80 of 100 ways. Covered at least in part by most others: Title of developer 2, Title of tester 1.',
	);
	expect(drawn.view(series, state({ kind: 'joint', country: ['lv'] }), { base: '/' }, locale).sentence).toBe(
		'No pair fits this choice.',
	);
});

test('the table says the same of both directions, and leads to the comparison', () => {
	const [first] = drawn.view(series, state({ kind: 'joint', columns: 'national' }), { base: '/' }, locale).rows;
	expect(first?.slice(2, 4)).toEqual([
		[{ text: 'most of it, 100 %; holds in 98 of 100', by: 1 }],
		[{ text: 'most of it, 75 %; holds in 90 of 100; at most 100 %, with what was not read', by: 0.75 }],
	]);
	expect(first?.at(-1)).toEqual([{ text: 'Compare the two', href: '/compare/?q=developer,lv-programmer' }]);
});

test('the closest of many are the first of all in order', () => {
	const pairs = qualifications.flatMap((_, row) =>
		qualifications.flatMap((__, column) => pairAt(series, row, column) ?? []),
	);
	for (const most of [1, 5, 19]) expect(closestFirst(pairs, most)).toEqual(closestFirst(pairs).slice(0, most));
});

test('the table is cut, and says so', () => {
	const many = Array.from({ length: 20 }, (_, i) => make(`q${i}`));
	const wide = {
		...series,
		qualifications: many,
		...toPairTable(20, (from, to) => (from === to ? undefined : { word: 'not-enough-evidence' })),
	};
	const { rows, caption } = drawn.view(wide, state({ columns: 'all' }), { base: '/' }, locale);
	expect(rows).toHaveLength(mostRows);
	expect(caption).toContain(`the ${mostRows} closest of 380`);
});
