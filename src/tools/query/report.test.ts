import { describe, expect, test } from 'vitest';
import { english } from '../../words/en/index.ts';
import { toLocale } from '../../words/locale.ts';
import { drawBars, toBars } from './bars.ts';
import { toResultCsv, toResultJson } from './files.ts';
import { limits } from './limits.ts';
import type { Cell, Refusal, Result } from './outcome.ts';
import { queryReport } from './report.ts';
import { refusalInWords, resultInWords } from './sentences.ts';

const locale = toLocale('en', english);
const resultOf = (columns: string[], ...rows: Cell[][]): Result => ({ columns, rows, more: false });
const many = (count: number, more = false): Result => ({
	columns: ['i'],
	rows: Array.from({ length: count }, (_, i) => [i]),
	more,
});

describe('the report of a result', () => {
	test('is a table, in which text is text', () => {
		const text = String(queryReport(resultOf(['<b>', 'n'], ['<img src=x>', 1], [null, 2]), locale));
		expect(text).toContain('&lt;b&gt;');
		expect(text).toContain('<td>&lt;img src=x&gt;</td><td class="n">1</td>');
		expect(text).toContain('<td><span class="muted">null</span></td>');
		expect(text).not.toMatch(/<img|<b>/);
	});

	test('shows the first rows of many, and says where the others are', () => {
		const result = many(limits.shown + 1);
		expect(String(queryReport(result, locale)).match(/<td/g)).toHaveLength(limits.shown);
		expect(resultInWords(locale, result)).toBe('1,001 rows: the first 1,000 are shown, the files hold all.');
		expect(resultInWords(locale, many(1))).toBe('1 row.');
		expect(resultInWords(locale, many(0))).toContain('no rows');
		expect(resultInWords(locale, many(2, true))).toContain('More than 2 rows');
	});
});

describe('bars', () => {
	test('are of the last column of numbers, named by the first others', () => {
		expect(
			toBars(resultOf(['a', 'y', 'n', 'b'], ['es', 3, 5, 'x'], ['lv', 4, null, null], ['de', null, 7, 'z'])),
		).toEqual({
			column: 'n',
			bars: [
				{ label: 'es · 3', value: 5 },
				{ label: 'de · null', value: 7 },
			],
		});
	});

	test.each([
		['text', resultOf(['a'], ['1'], ['2'])],
		['text and numbers', resultOf(['a'], ['1'], [2])],
		['nothing', resultOf(['a'], [null])],
		['no rows', resultOf(['a'])],
	])('are not drawn of %s', (_, result) => {
		expect(toBars(result)).toBeUndefined();
	});

	test('are as long as their numbers, to both sides of nought', () => {
		const lengths = (...values: number[]) => {
			const bars = toBars(resultOf(['n'], ...values.map((value) => [value])));
			const drawn = String(bars && drawBars(bars, 'n'));
			return [...drawn.matchAll(/x="([\d.]+)" y="17" width="([\d.]+)"/g)].map(([, x, width]) => [
				Number(x),
				Number(width),
			]);
		};
		expect(lengths(10, 5, 0)).toEqual([
			[0, 258],
			[0, 129],
			[0, 1],
		]);
		expect(lengths(-1, 2)).toEqual([
			[0, 86],
			[86, 172],
		]);
		expect(lengths(0)).toEqual([[0, 1]]);
		expect(lengths(Infinity, 1)).toEqual([[0, 258]]);
	});

	test('are at most so many', () => {
		expect(toBars(many(limits.bars + 5))?.bars).toHaveLength(limits.bars);
	});
});

describe('the files of a result', () => {
	const result = resultOf(['a', 'a'], ['=1+1', null], ['x,"y"', -2]);

	test('as CSV hold no formula, and nothing for null', () => {
		expect(toResultCsv(result)).toBe('a,a\r\n\'=1+1,\r\n"x,""y""",-2\r\n');
	});

	test('as JSON say what was asked of which edition', () => {
		const edition = {
			namespace: 'https://example.org/s/',
			title: 'Scheme',
			version: '0.0.1',
			issued: '2026-01-01',
			licence: { id: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			attribution: ['Somebody'],
		};
		expect(JSON.parse(toResultJson('select 1', result, edition))).toMatchObject({
			edition: 'Scheme',
			address: 'https://example.org/s/data/query/?sql=select+1',
			sql: 'select 1',
			complete: true,
			columns: ['a', 'a'],
			rows: result.rows,
		});
	});
});

test.each<[Refusal, RegExp]>([
	[{ refused: 'table', message: 'no such table: x' }, /“no such table: x”.*“select name from tables”/],
	[{ refused: 'endless' }, /after 10 seconds/],
	[{ refused: 'writes' }, /begin with “select”/],
	[{ refused: 'other', message: 'a'.repeat(500) }, /a…”/],
])('a refusal is one sentence: %o', (refusal, said) => {
	const sentence = refusalInWords(locale, refusal);
	expect(sentence).toMatch(said);
	expect(sentence).toMatch(/^[^.]*\.$/);
});
