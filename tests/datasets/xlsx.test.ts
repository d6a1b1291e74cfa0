import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { DatasetFile } from '../../src/datasets/file.ts';
import { toDatasetFiles } from '../../src/datasets/files.ts';
import { toSheetName } from '../../src/datasets/xlsx/sheet-name.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { toSqliteFile } from '../../src/io/sqlite-file.ts';
import { datasetNames } from '../../src/schema/collections.ts';
import { itemsOfTables, withoutEmptyLists, type Shape } from '../fixtures/items-of-tables.ts';
import { libreOfficeOpens, readByLibreOffice } from '../fixtures/libre-office.ts';
import { readCsv, readJson } from '../fixtures/strict-readers.ts';
import { readXlsx, toTexts, type ReadSheet } from '../fixtures/xlsx-reader.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');
const files = await toDatasetFiles(catalogue, [], toSqliteFile);
const bytesOf = (path: string): DatasetFile['bytes'] =>
	files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
const textOf = (path: string) => new TextDecoder().decode(bytesOf(path));
const tablesOf = (collection: string) =>
	files.flatMap(({ path, kind }) => {
		const [, table] = /^([^/]+)\.csv$/.exec(path) ?? [];
		return kind === 'dataset' && table?.split('.')[0] === collection ? [table] : [];
	});

const scheme = await readXlsx(bytesOf('scheme.xlsx'));

describe.each(datasetNames)('%s.xlsx', async (name) => {
	const sheets = await readXlsx(bytesOf(`${name}.xlsx`));
	const sheetOf = (table: string): ReadSheet => sheets.get(toSheetName(table)) ?? { columns: [], rows: [] };

	test('has a sheet for each table, which says what the CSV says, and one more that explains them', () => {
		const tables = tablesOf(name);
		expect([...sheets.keys()]).toEqual([...tables.map(toSheetName), 'columns']);
		for (const table of tables) expect(toTexts(sheetOf(table)), table).toEqual(readCsv(textOf(`${table}.csv`)));
	});

	test('says what the JSON says, read by its schema', () => {
		const { items } = readJson(textOf(`${name}.json`)) as { items: unknown[] };
		const schema = readJson(textOf(`schemas/${name}.schema.json`)) as { properties: { items: { items: Shape } } };
		const read = itemsOfTables(name, schema.properties.items.items, (table) => toTexts(sheetOf(table)).rows);
		expect(read).toEqual(withoutEmptyLists(items));
	});

	test('says what each column means, in the order of the columns', () => {
		const explained = sheets.get('columns')?.rows ?? [];
		expect(explained.filter(({ meaning }) => meaning === undefined)).toEqual([]);
		for (const table of tablesOf(name))
			expect(explained.filter((row) => row['table'] === table).map(({ column }) => column)).toEqual(
				sheetOf(table).columns,
			);
	});

	test('has numbers, days and the like as what they are, and all other as text', () => {
		const form = { integer: 'number', number: 'number', 'yes-or-no': 'boolean', day: 'object' } as const;
		for (const { table, column, form: named, is_list } of sheets.get('columns')?.rows ?? []) {
			const wanted = is_list ? undefined : form[named as keyof typeof form];
			for (const row of sheetOf(String(table)).rows) {
				const cell = row[String(column)];
				if (cell !== undefined) expect(typeof cell, `${String(table)} ${String(column)}`).toBe(wanted ?? 'string');
			}
		}
	});

	test('has the same sheets in the workbook of all', () => {
		for (const table of tablesOf(name)) expect(scheme.get(toSheetName(table))).toEqual(sheetOf(table));
		const own = scheme.get('columns')?.rows.filter((row) => String(row['table']).split('.')[0] === name);
		expect(own).toEqual(sheets.get('columns')?.rows);
	});
});

test('LibreOffice reads the same from the workbook of all', () => {
	if (!libreOfficeOpens('csv'))
		return console.log('LibreOffice Calc is not here: its reading of the workbooks is not tested.');
	const read = readByLibreOffice(bytesOf('scheme.xlsx'));
	const asOurs = (cell: string) => (/^(?:TRUE|FALSE)$/.test(cell) ? cell.toLowerCase() : cell);
	for (const [name, sheet] of scheme) {
		const { columns, rows } = toTexts(sheet);
		const { data } = Papa.parse<string[]>((read.get(name) ?? '').trimEnd());
		const lines = rows.map((row) => columns.map((column) => row[column] ?? ''));
		expect(
			data.map((line) => line.map(asOurs)),
			name,
		).toEqual([columns, ...lines]);
	}
}, 120_000);
