import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { readXml } from '../../../tests/fixtures/strict-readers.ts';
import { readXlsx } from '../../../tests/fixtures/xlsx-reader.ts';
import type { Cell } from '../table.ts';
import type { SheetColumn } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { toWorkbook } from './workbook.ts';

const properties = { title: 'A <title>', creator: 'Publisher', version: '0.0.1', description: 'Terms & more' };
const sheet = (changes: Partial<Sheet> = {}): Sheet => ({
	name: 'things',
	columns: [{ column: 'value', type: 'text', isList: false }],
	rows: [],
	...changes,
});
/** The value, written into a column and read back. */
async function readBack(value: Cell, column: Partial<SheetColumn> = {}): Promise<unknown> {
	const columns = [{ column: 'value', type: 'text', isList: false, ...column } as const];
	const read = await readXlsx(toWorkbook(properties, [sheet({ columns, rows: [{ value }] })]));
	return read.get('things')?.rows[0]?.['value'];
}

test.each(['0613', '2.10', '1330.10', '2011-06', '1e5', 'true', ' a ', 'a\n\tb', 'a & <b> "c"', '🔧'])(
	'%j stays the text that it is',
	async (text) => {
		expect(await readBack(text, { type: 'code' })).toBe(text);
	},
);

test.each([0, -1.5, 0.1234, true, false])('%j stays what it is', async (value) => {
	expect(await readBack(value, { type: 'number' })).toBe(value);
});

test.each(['=1+1', '+1 a', '-a', '@a', "'=a"])('%j is no formula, and has an apostrophe more', async (text) => {
	expect(await readBack(text)).toBe(`'${text}`);
});

describe('a date', () => {
	test('is one where the column has full days', async () => {
		expect(await readBack('2024-02-29', { type: 'day' })).toEqual(new Date('2024-02-29T00:00Z'));
	});

	test('stays text where the column has years and months too, or lists, or before spreadsheets count', async () => {
		expect(await readBack('2024-02-29', { type: 'date' })).toBe('2024-02-29');
		expect(await readBack('2024-02-29|2024-03-01', { type: 'day', isList: true })).toBe('2024-02-29|2024-03-01');
		expect(await readBack('1899-12-31', { type: 'day' })).toBe('1899-12-31');
	});
});

describe('a text of more characters than a cell takes', () => {
	test('ends in a sign for what is left out', async () => {
		expect(await readBack('a'.repeat(32_768))).toBe(`${'a'.repeat(32_763)} […]`);
		expect(await readBack('a'.repeat(32_767))).toBe('a'.repeat(32_767));
	});

	test('is not cut through a character', async () => {
		expect(await readBack(`a${'🔧'.repeat(20_000)}`)).toBe(`a${'🔧'.repeat(16_381)} […]`);
	});
});

test('two texts that are the same are held once, and read in both cells', async () => {
	const rows = [{ value: 'a' }, { value: 'b' }, { value: 'a' }];
	const bytes = toWorkbook(properties, [sheet({ rows })]);
	expect((await readXlsx(bytes)).get('things')?.rows).toEqual(rows);
	expect(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array()).split('>a<')).toHaveLength(2);
});

test('cells that are empty are left out, in any row', async () => {
	const columns = ['a', 'b', 'c'].map((column) => ({ column, type: 'text', isList: false }) as const);
	const rows = [{ b: 'x' }, { a: 'y', c: 'z' }];
	expect((await readXlsx(toWorkbook(properties, [sheet({ columns, rows })]))).get('things')?.rows).toEqual(rows);
});

test('the head of each sheet is frozen and has filters', () => {
	const parts = unzipSync(toWorkbook(properties, [sheet(), sheet({ name: 'others', rows: [{ value: 1 }] })]));
	const xml = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map((path) =>
		strFromU8(parts[path] ?? new Uint8Array()),
	);
	expect(xml.map((text) => /<autoFilter ref="(.+?)"/.exec(text)?.[1])).toEqual(['A1:A1', 'A1:A2']);
	for (const text of xml) expect(text).toMatch(/<pane ySplit="1" [^>]*state="frozen"\/>/);
});

test('every part is XML, whatever the texts', () => {
	const odd = 'a\u000b\ud800 ]]> <b> &c; _x000D_';
	const bytes = toWorkbook({ ...properties, title: odd }, [sheet({ rows: [{ value: odd }] })]);
	for (const [path, part] of Object.entries(unzipSync(bytes)))
		expect(() => readXml(strFromU8(part)), path).not.toThrow();
});

test('no two sheets may have one name, in capitals or not', () => {
	expect(() => toWorkbook(properties, [sheet(), sheet({ name: 'Things' })])).toThrow(
		'Two sheets of a workbook are named things.',
	);
});

test('the bytes are the same in another time zone', () => {
	const sheets = [
		sheet({ columns: [{ column: 'value', type: 'day', isList: false }], rows: [{ value: '2024-02-29' }] }),
	];
	const here = toWorkbook(properties, sheets);
	vi.stubEnv('TZ', 'Asia/Tokyo');
	expect(new Date(0).getTimezoneOffset()).toBe(-540);
	expect(toWorkbook(properties, sheets)).toEqual(here);
});
