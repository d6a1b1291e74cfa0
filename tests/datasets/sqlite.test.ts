import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toDatasets } from '../../src/datasets/dataset.ts';
import { toDatasetFiles } from '../../src/datasets/files.ts';
import { flatTables } from '../../src/datasets/flat/index.ts';
import { exampleQueries } from '../../src/datasets/sqlite/example-queries.ts';
import { viewNameOf } from '../../src/datasets/sqlite/flat-views.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { toSqliteFile } from '../../src/io/sqlite-file.ts';
import { cellsIn, columnsIn, countIn, namesIn, openDatabase, rowsOf } from '../fixtures/database.ts';
import { catalogueOf } from '../fixtures/records.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');
const filesOf = async (of = catalogue) => {
	const files = await toDatasetFiles(of, [], toSqliteFile);
	return (path: string) => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
};
const bytesOf = await filesOf();
const database = openDatabase(bytesOf('scheme.sqlite'));
const tables = namesIn(database, 'table');

test('the database is sound, and no key of it leads nowhere', () => {
	expect(rowsOf(database, 'pragma integrity_check')).toEqual([['ok']]);
	expect(rowsOf(database, 'pragma foreign_key_check')).toEqual([]);
	const keys = tables.flatMap((table) => rowsOf(database, `select * from pragma_foreign_key_list('${table}')`));
	expect(keys.length).toBeGreaterThan(tables.length);
});

test('the same content gives the same bytes', async () => {
	expect(Buffer.compare((await filesOf())('scheme.sqlite'), bytesOf('scheme.sqlite'))).toBe(0);
});

test('every table of the data is there with all its rows', () => {
	for (const { tables: own } of toDatasets(catalogue))
		for (const { name, rows } of own)
			expect([name, countIn(database, name.replaceAll('.', '__').replaceAll('-', '_'))]).toEqual([name, rows.length]);
});

test('a list of ids is a table of links, in the order of the list', () => {
	const links = rowsOf(database, 'select parent, position, target from learning_units__prerequisites order by 1, 2');
	const said = catalogue['learning-units'].all;
	expect(links).toEqual(
		[...said]
			.sort((a, b) => (a.id < b.id ? -1 : 1))
			.flatMap(({ id, prerequisites }) => prerequisites.map((target, i) => [id, i + 1, target])),
	);
	expect(columnsIn(database, 'learning_units')).not.toContain('prerequisites');
});

test('a list of an entry is found by the place of the entry', () => {
	expect(columnsIn(database, 'learning_units__outcomes__skills')).toEqual([
		...['parent', 'parent_position', 'position', 'target'],
	]);
});

test('a number is one, a yes is 1, and what is empty is null', () => {
	expect(rowsOf(database, 'select distinct typeof(total_hours) from learning_units')).toEqual([['integer']]);
	expect(rowsOf(database, 'select distinct typeof(digital) from skills')).toEqual([['integer']]);
	expect(rowsOf(database, 'select value from indicators__observations where value_absent is not null')).toEqual(
		catalogue.indicators.all
			.flatMap(({ observations }) => observations)
			.filter(({ value }) => typeof value === 'object')
			.map(() => [null]),
	);
});

test('every column of every table and view has its meaning, in its place', () => {
	const all = [...tables, ...namesIn(database, 'view')];
	expect(rowsOf(database, 'select name from tables order by 1')).toEqual([...all].sort().map((name) => [name]));
	for (const table of all)
		expect(
			rowsOf(database, `select column_name from columns where table_name = '${table}' order by position`),
			table,
		).toEqual(columnsIn(database, table).map((name) => [name]));
	expect(rowsOf(database, "select * from columns where description = ''")).toEqual([]);
});

test('it says which edition it is of, and on which terms', () => {
	const { edition } = catalogue;
	expect(rowsOf(database, 'select version, publisher, licence from edition')).toEqual([
		[`${edition.version}-dev`, edition.publisher, edition.licence.url],
	]);
	expect(rowsOf(database, "select count(distinct licence) from tables where name in ('skills', 'countries')")).toEqual([
		[2],
	]);
});

describe.each(flatTables)('the view of flat/$name.csv', ({ name, columns }) => {
	test('has the same columns and rows', () => {
		const lines = parse(Buffer.from(bytesOf(`flat/${name}.csv`)));
		expect(columnsIn(database, viewNameOf(name))).toEqual(lines[0]);
		expect(cellsIn(database, viewNameOf(name))).toEqual(lines.slice(1));
		expect(lines.length).toBeGreaterThan(1);
	});

	test('works where hardly anything is filled', async () => {
		const bare = await filesOf(catalogueOf({}));
		const other = openDatabase(bare('scheme.sqlite'));
		expect(columnsIn(other, viewNameOf(name))).toEqual(columns.map(({ column }) => column));
		expect(cellsIn(other, viewNameOf(name))).toEqual(parse(Buffer.from(bare(`flat/${name}.csv`))).slice(1));
	});
});

test.each(exampleQueries)('the README asks: $title', ({ title, sql }) => {
	const readme = readFileSync('README.md', 'utf8');
	expect(readme).toContain(`${title}\n\n\`\`\`sql\n${sql}\n\`\`\``);
});
