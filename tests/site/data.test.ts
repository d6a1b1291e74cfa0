import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/io/content-files.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readCsv, readJson } from '../fixtures/strict-readers.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { filesOf, pathsOf } from './built-pages.ts';

interface Dataset {
	$schema?: string;
	count: number;
	items: Record<string, unknown>[];
}

const root = 'dist/data';
const versions = existsSync(root)
	? readdirSync(root, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name)
			.sort()
	: [];
const read = (path: string) => readFileSync(path, 'utf8');
const json = (path: string): unknown => readJson(read(path));

test('there is the newest edition', () => {
	expect(versions).toContain('latest');
});

describe('what a record says of itself is published as it was written', () => {
	const { raw } = readContent(filesOnDisk('content'));
	/** Without empty lists, such as the rows of a set that are drawn from other records. */
	const said = (data: Record<string, unknown>) =>
		Object.fromEntries(Object.entries(data).filter(([, value]) => !Array.isArray(value) || value.length > 0));
	test.each(collectionNames)('%s', (collection) => {
		const { items } = json(join(root, 'latest', `${collection}.json`)) as Dataset;
		const byId = new Map(items.map((item) => [item['id'], item]));
		const written = raw.records.filter((record) => record.collection === collection);
		for (const { data } of written) expect(byId.get(data['id'])).toMatchObject(said(data));
		expect(items.length).toBe(written.length);
	});
});

/** Numbers and texts of a record by the column that holds them, those in English of texts in languages. */
function textsOf(item: Record<string, unknown>): [string, string][] {
	return Object.entries(item).flatMap(([name, value]): [string, string][] => {
		if (typeof value !== 'object' || value === null) return [[name, String(value)]];
		const inner = value as Record<string, unknown>;
		if (typeof inner['absent'] === 'string') return [[`${name}_absent`, inner['absent']]];
		return typeof inner['en'] === 'string' ? [[`${name}_en`, inner['en']]] : [];
	});
}

/** An apostrophe before what a spreadsheet would take for a formula, as the page of the data says. */
const asCell = (text: string) => (/^[=+\-@]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text);

describe.each(versions)('data/%s', (version) => {
	const dir = join(root, version);
	const files = filesOf(dir);
	const datasets = files.filter((file) => /^[a-z-]+\.json$/.test(file) && file !== 'index.json');

	test('has a dataset of every collection', () => {
		expect(collectionNames.filter((name) => !datasets.includes(`${name}.json`))).toEqual([]);
	});

	test.each(datasets)('%s is valid by the schema it names', (file) => {
		const ajv = new Ajv2020({ allErrors: true, strict: false });
		addFormats.default(ajv);
		const data = json(join(dir, file)) as Dataset;
		if (!('items' in data)) return;
		const schemaPath = join(dir, 'schemas', basename(new URL(data.$schema ?? '', 'http://site/').pathname));
		const validate = ajv.compile(json(schemaPath) as AnySchemaObject);
		validate(data);
		expect((validate.errors ?? []).slice(0, 10)).toEqual([]);
		expect(data.count).toBe(data.items.length);
	});

	const tables = files.filter((file) => file.endsWith('.csv') && files.includes(file.replace(/csv$/, 'json')));
	test.each(tables)('%s says the same as its JSON, and no cell of it is a formula', (file) => {
		const { rows } = readCsv(read(join(dir, file)));
		const { items } = json(join(dir, file.replace(/csv$/, 'json'))) as Dataset;
		expect(rows.length).toBe(items.length);
		for (const [i, item] of items.entries())
			for (const [column, text] of textsOf(item))
				expect(rows[i]?.[column], `${file} ${i} ${column}`).toBe(asCell(text));
		const cells = rows.flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
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

const editions = versions.filter((version) => version !== 'latest');

test('latest has the same bytes as the newest edition', ({ skip }) => {
	skip(editions.length === 0, 'no edition has been released yet');
	const same = editions.filter((version) =>
		filesOf(join(root, 'latest')).every(
			(file) =>
				existsSync(join(root, version, file)) && read(join(root, version, file)) === read(join(root, 'latest', file)),
		),
	);
	expect(same.length).toBeGreaterThan(0);
});

test.each(collectionNames)('every page of a record of %s has its JSON twin', (collection) => {
	const records = pathsOf('dist').filter((path) => path.startsWith(`${collection}/`) && path !== `${collection}/`);
	const { count } = json(join(root, 'latest', `${collection}.json`)) as Dataset;
	expect(records.length).toBe(count);
	expect(records.filter((path) => !existsSync(join('dist', path.replace(/\/$/, '.json')))).slice(0, 10)).toEqual([]);
});
