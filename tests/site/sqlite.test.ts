import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { exampleQueries } from '../../src/datasets/sqlite/example-queries.ts';
import { cellsIn, columnsIn, countIn, namesIn, openDatabase, rowsOf } from '../fixtures/database.ts';
import { readJson } from '../fixtures/strict-readers.ts';

const folder = 'dist/data/latest';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const database = openDatabase(readFileSync(join(folder, 'scheme.sqlite')));
const { files } = readJson(read('index.json')) as { files: { path: string; schema?: string; count: number }[] };

test('the database is sound, and no key of it leads nowhere', () => {
	expect(rowsOf(database, 'pragma integrity_check')).toEqual([['ok']]);
	expect(rowsOf(database, 'pragma foreign_key_check')).toEqual([]);
});

test('every collection has as many records as in JSON', () => {
	const datasets = files.filter(({ schema }) => schema !== undefined);
	expect(datasets.length).toBeGreaterThan(0);
	for (const { path, count } of datasets)
		expect([path, countIn(database, path.replace('.json', '').replaceAll('-', '_'))]).toEqual([path, count]);
});

test.each(files.filter(({ path }) => /^flat\/.+\.csv$/.test(path)))('a view says what $path says', ({ path }) => {
	const view = path.replace('/', '_').replace('.csv', '').replaceAll('-', '_');
	const [columns, ...lines] = parse(read(path));
	/** Without the apostrophe that CSV puts before what a spreadsheet could take for a formula. */
	const plain = (cell: string) => cell.replace(/^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n])/, '');
	expect(columnsIn(database, view)).toEqual(columns);
	expect(cellsIn(database, view)).toEqual(lines.map((line) => line.map(plain)));
});

test.each(exampleQueries)('$title', ({ sql }) => {
	expect(rowsOf(database, sql).length).toBeGreaterThan(0);
});

describe('the command sqlite3', () => {
	const run = (sql: string) => spawnSync('sqlite3', ['-readonly', resolve(folder, 'scheme.sqlite'), sql]);

	test('finds the database sound, with the same tables, and answers the queries', ({ skip }) => {
		if (run('select 1').error) return skip('the command sqlite3 is not here');
		const told = (sql: string) => String(run(sql).stdout).trim().split('\n');
		expect(told('pragma integrity_check')).toEqual(['ok']);
		expect(told("select name from sqlite_schema where type = 'table' order by rowid")).toEqual(
			namesIn(database, 'table'),
		);
		for (const { sql } of exampleQueries) expect(told(sql).length).toBe(rowsOf(database, sql).length);
	});
});
