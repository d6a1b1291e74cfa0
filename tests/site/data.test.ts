import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { neutralise, toListCell } from '../../src/datasets/cells.ts';
import { filesOnDisk } from '../../src/io/content-files.ts';
import { readFrozen } from '../../src/io/frozen-data.ts';
import { readContent } from '../../src/io/read-content.ts';
import { itemsOfTables, withoutEmptyLists, type Shape } from '../fixtures/items-of-tables.ts';
import { readByArrow, readByHyparquet } from '../fixtures/parquet-readers.ts';
import { readCsv, readJson } from '../fixtures/strict-readers.ts';
import { readXlsx, toTexts } from '../fixtures/xlsx-reader.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { filesOf } from '../browser/built-pages.ts';

interface Dataset {
	$schema?: string;
	count: number;
	items: Record<string, unknown>[];
}

const root = 'dist/data';
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
const versions = existsSync(root)
	? readdirSync(root, { withFileTypes: true })
			// The pages of the datasets stand beside the versions.
			.filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'index.json')))
			.map((entry) => entry.name)
			.sort()
	: [];
const read = (path: string) => readFileSync(path, 'utf8');
const json = (path: string): unknown => readJson(read(path));

/** Reads a file once, however many tests ask what stands in it. */
function once<T>(read: (path: string) => T): (path: string) => T {
	const known = new Map<string, T>();
	return (path) => {
		const value = known.get(path) ?? read(path);
		known.set(path, value);
		return value;
	};
}
const { raw } = readContent(filesOnDisk('content'));

test('there is an edition, and the newest one', () => {
	expect(versions).toContain('latest');
	expect(versions.length).toBeGreaterThan(1);
});

describe('what a record says of itself is published as it was written', () => {
	/**
	 * Without empty lists, such as the rows of a set that are drawn from other records. The code that Eurostat has of its own
	 * for a country is published under the name by which every country has one.
	 */
	const said = ({ eurostatCode, ...data }: Record<string, unknown>) => ({
		...Object.fromEntries(Object.entries(data).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
		...(eurostatCode === undefined ? {} : { eurostatGeo: eurostatCode }),
	});
	test.each(collectionNames)('%s', (collection) => {
		const { items } = json(join(root, 'latest', `${collection}.json`)) as Dataset;
		const byId = new Map(items.map((item) => [item['id'], item]));
		const written = raw.records.filter((record) => record.collection === collection);
		for (const { data } of written) expect(byId.get(data['id'])).toMatchObject(said(data));
		expect(items.length).toBe(written.length);
	});
});

const editions = versions.filter((version) => version !== 'latest');
const released = raw.releases.map(({ version }) => version);

/** What was asked of the files of a release when it was frozen stays answered while not a byte of them changes. */
test.each(released)('data/%s is what was frozen, byte for byte', (version) => {
	const frozen = readFrozen('content', version);
	expect(filesOf(join(root, version))).toEqual([...frozen.keys()].sort());
	const changed = [...frozen].filter(([path, bytes]) => !readFileSync(join(root, version, path)).equals(bytes));
	expect(changed.map(([path]) => path)).toEqual([]);
});

describe('data/latest', () => {
	const dir = join(root, 'latest');
	const files = filesOf(dir);
	const dataset = once((path) => json(path) as Dataset);
	const table = once((path) => readCsv(read(path)));
	/** The file that is named by an address in the namespace, whose version may be another than that of the folder. */
	const schemaOf = (name: string) => join(dir, 'schemas', basename(new URL(name).pathname));
	/** The files that follow a schema, as the list has it. */
	const datasets = (json(join(dir, 'index.json')) as { files: { path: string; schema?: string }[] }).files
		.filter(({ schema }) => schema !== undefined)
		.map(({ path }) => path);

	test('has a dataset of every collection', () => {
		expect(collectionNames.filter((name) => !datasets.includes(`${name}.json`))).toEqual([]);
	});

	test.each(datasets)('%s is valid by the schema it names', (file) => {
		const ajv = new Ajv2020({ allErrors: true, strict: false });
		addFormats.default(ajv);
		const data = dataset(join(dir, file));
		const validate = ajv.compile(json(schemaOf(data.$schema ?? '')) as AnySchemaObject);
		validate(data);
		expect((validate.errors ?? []).slice(0, 10)).toEqual([]);
		expect(data.count).toBe(data.items.length);
	});

	test.each(datasets)('%s is what its tables say, read by its schema', (file) => {
		const { $schema = '', items } = dataset(join(dir, file));
		const name = basename(file, '.json');
		const schema = json(schemaOf($schema)) as { properties: { items: { items: Shape } } };
		const rowsOf = (name: string) => {
			const path = join(dir, `${name}.csv`);
			return existsSync(path) ? table(path).rows : [];
		};
		expect(itemsOfTables(name, schema.properties.items.items, rowsOf)).toEqual(withoutEmptyLists(items));
	});

	test.each(files.filter((file) => file.endsWith('.xlsx')))('each sheet of %s says what its CSV says', async (file) => {
		const sheets = await readXlsx(readFileSync(join(dir, file)));
		const explained = sheets.get('columns')?.rows ?? [];
		const tables = new Map(explained.map((row) => [String(row['sheet']), String(row['table'])]));
		expect([...tables.keys(), 'columns']).toEqual([...sheets.keys()]);
		for (const [name, named] of tables)
			expect(toTexts(sheets.get(name) ?? { columns: [], rows: [] }), name).toEqual(table(join(dir, `${named}.csv`)));
	});

	test.each(files.filter((file) => file.endsWith('.csv')))(
		'no cell of %s is a formula, and no table is headless',
		(file) => {
			const { columns, rows } = table(join(dir, file));
			const cells = [...columns, ...rows.flatMap((row) => Object.values(row))];
			expect(columns).not.toEqual([]);
			expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
		},
	);

	test('each long table has a Parquet file, in which two readers find what its CSV says', async () => {
		const asText = (cell: unknown): string => {
			if (Array.isArray(cell)) return toListCell(cell);
			return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
		};
		const long = files
			.filter((file) => file.endsWith('.csv') && !file.startsWith('charts/'))
			.map((file) => ({ file: file.replace(/csv$/, 'parquet'), ...table(join(dir, file)) }))
			.filter(({ rows }) => rows.length > 1000);
		expect(files.filter((file) => file.endsWith('.parquet'))).toEqual(long.map(({ file }) => file).sort());
		for (const { file, columns, rows } of long)
			for (const readRows of [readByHyparquet, readByArrow]) {
				const found = (await readRows(readFileSync(join(dir, file)))).map((row) =>
					Object.fromEntries(columns.map((name) => [name, name in row ? neutralise(asText(row[name])) : ''])),
				);
				expect(found, `${file} by ${readRows.name}`).toEqual(rows);
			}
	});

	test('the ZIP of all is whole for a reader that is not ours, and holds what stands beside it', () => {
		const zips = files.filter((file) => file.endsWith('.zip'));
		expect(zips.length).toBe(1);
		if (!hasUnzip) return console.log('unzip is not here: it does not read the ZIP of all.');
		for (const zip of zips) {
			const list = execFileSync('unzip', ['-Z1', join(dir, zip)], { encoding: 'utf8' })
				.trimEnd()
				.split('\n');
			expect(list).toEqual(files.filter((file) => file !== zip && file !== 'scheme.xlsx'));
			expect(execFileSync('unzip', ['-t', join(dir, zip)], { encoding: 'utf8' })).toContain('No errors detected');
			const inZip = (file: string) => execFileSync('unzip', ['-p', join(dir, zip), file], { maxBuffer: 2 ** 28 });
			for (const file of ['skills.json', 'skills.xlsx', 'README.txt'])
				expect(inZip(file).equals(readFileSync(join(dir, file))), file).toBe(true);
		}
	});

	test('SHA256SUMS names every file with its checksum', () => {
		const sums = read(join(dir, 'SHA256SUMS'))
			.trimEnd()
			.split('\n')
			.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? ['', '', line]);
		for (const [, sum, file = ''] of sums)
			expect(
				createHash('sha256')
					.update(readFileSync(join(dir, file)))
					.digest('hex'),
				file,
			).toBe(sum);
		expect(sums.map(([, , file]) => file).sort()).toEqual(files.filter((file) => file !== 'SHA256SUMS'));
	});
});

test('latest has the same bytes as one edition', () => {
	const files = filesOf(join(root, 'latest'));
	const isSame = (version: string) =>
		files.join() === filesOf(join(root, version)).join() &&
		files.every((file) => readFileSync(join(root, version, file)).equals(readFileSync(join(root, 'latest', file))));
	expect(editions.filter(isSame).length).toBe(1);
});

/** What the edition says of itself, as editors wrote it. */
const { namespace, version: newest } = raw.edition.data as {
	namespace: string;
	version: string;
};

test('a file is named below the namespace and its version, wherever it is found', () => {
	const { files } = json(join(root, 'latest', 'index.json')) as { files: { path: string; url: string }[] };
	for (const { path, url } of files)
		expect([`${namespace}data/${newest}/${path}`, `${namespace}data/${newest}-dev/${path}`]).toContain(url);
});

test.each(collectionNames)('every record of %s has the page that it is named by, and its JSON twin', (collection) => {
	const { items } = json(join(root, 'latest', `${collection}.json`)) as Dataset;
	const paths = items.map(({ page }) => String(page).replace(namespace, ''));
	const files = paths.flatMap((path) => [`${path}index.html`, path.replace(/\/$/, '.json')]);
	expect(files.filter((file) => !existsSync(join('dist', file))).slice(0, 10)).toEqual([]);
});
