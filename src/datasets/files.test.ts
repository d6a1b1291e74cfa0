import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { catalogueOf } from '../../tests/fixtures/records.ts';
import { sha256 } from '../model/sha256.ts';
import { toBytes, type DatasetFile } from './file.ts';
import { toDatasetFiles } from './files.ts';
import { toSqliteFile } from '../io/sqlite-file.ts';
import { toolFormats } from '../schema/tool-files/index.ts';
import { filesOf } from './formats/index.ts';
import { toolSchemaPath } from './tool-schemas.ts';

const chart: DatasetFile = {
	kind: 'chart',
	path: 'charts/a.svg',
	mediaType: 'image/svg+xml',
	bytes: toBytes('<svg/>'),
};
const files = await toDatasetFiles(catalogueOf({}), [chart], toSqliteFile);
const textOf = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const read = (path: string): unknown => JSON.parse(textOf(path));

test('the list names every file that holds data, below namespace and version', () => {
	const { files: listed } = read('index.json') as { files: { path: string; url: string }[] };
	const held = files.filter(({ kind }) => kind !== 'index').map(({ path }) => path);
	expect(listed.map(({ path }) => path)).toEqual(held);
	for (const { path, url } of listed) expect(url).toBe(`https://scheme.example/data/0.0.1-dev/${path}`);
});

test('a chart is no dataset, and the lists of files are neither', () => {
	const { files: listed } = read('index.json') as { files: { path: string; collection: string }[] };
	expect(listed.find(({ path }) => path === chart.path)?.collection).toBe('charts');
	const lists = files.filter(({ kind, path }) => kind === 'index' && !/^schemas\/|\.csv-metadata\.json$/.test(path));
	expect(lists.map(({ path }) => path)).toEqual([
		'catalog.ttl',
		'catalog.jsonld',
		'index.json',
		'datapackage.json',
		'changes.json',
		'CITATION.cff',
		'openapi.json',
		'README.txt',
		'LICENSE.txt',
		'SHA256SUMS',
	]);
});

test('a dataset names its schema as the schema names itself', () => {
	const { $schema } = read('skills.json') as { $schema: string };
	expect(read('schemas/skills.schema.json')).toMatchObject({ $id: $schema });
});

test('a schema of the files of a tool names itself, and lies beside those of the data', () => {
	const names = toolFormats.map((format) => (read(toolSchemaPath(format)) as { $id: string }).$id);
	expect(names).toEqual(toolFormats.map((format) => expect.stringContaining(`/${toolSchemaPath(format)}`)));
});

test('the files that pages link for a collection are there', () => {
	const links = filesOf('skills').map(({ path }) => path);
	expect(links).toContain('skills.csv');
	expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(links));
});

describe('the ZIP of all', () => {
	const path = 'ecf-scheme-0.0.1-dev.zip';
	const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
	const entries = unzipSync(bytes);

	/** What only stands beside it: itself, and the workbook whose sheets others have. */
	const apart = [path, 'scheme.xlsx'];

	test('holds every other file of the version, the same but for the lists that name it', () => {
		const others = files.filter((file) => !apart.includes(file.path));
		expect(Object.keys(entries).sort()).toEqual(others.map((file) => file.path).sort());
		const different = others.filter((file) => Buffer.compare(file.bytes, entries[file.path] ?? new Uint8Array()) !== 0);
		expect(different.map((file) => file.path)).toEqual(['catalog.ttl', 'catalog.jsonld', 'index.json', 'SHA256SUMS']);
	});

	test('stands in the list of all files beside it, which is else the list in it', () => {
		const inside = JSON.parse(strFromU8(entries['index.json'] ?? new Uint8Array())) as { files: { path: string }[] };
		const beside = read('index.json') as typeof inside;
		expect(beside.files.find((file) => file.path === path)).toMatchObject({
			bytes: bytes.length,
			collection: 'scheme',
		});
		expect({ ...beside, files: beside.files.filter((file) => !apart.includes(file.path)) }).toEqual(inside);
	});

	test('has the checksums of what is in it', async () => {
		const lines = strFromU8(entries['SHA256SUMS'] ?? new Uint8Array())
			.trimEnd()
			.split('\n');
		const { SHA256SUMS: _, ...summed } = entries;
		const sums = Object.entries(summed).map(
			async ([name, content]) => `${await sha256(new Uint8Array(content))}  ${name}`,
		);
		expect(lines.sort()).toEqual((await Promise.all(sums)).sort());
	});

	test('has the same bytes in another time zone', async () => {
		vi.stubEnv('TZ', 'Asia/Tokyo');
		expect(new Date(0).getTimezoneOffset()).toBe(-540);
		const again = await toDatasetFiles(catalogueOf({}), [chart], toSqliteFile);
		expect(Buffer.compare(bytes, again.find((file) => file.path === path)?.bytes ?? new Uint8Array())).toBe(0);
	});
});

test('the terms name the licence, what has other terms, and the lines to show', () => {
	const { edition } = catalogueOf({});
	for (const said of [edition.licence.url, 'occupations, skills', ...edition.attribution])
		expect(textOf('LICENSE.txt')).toContain(said);
});
