import { expect, test } from 'vitest';
import { catalogueOf } from '../../tests/fixtures/records.ts';
import { toBytes, type DatasetFile } from './file.ts';
import { toDatasetFiles } from './files.ts';
import { filesOf } from './formats/index.ts';

const chart: DatasetFile = {
	kind: 'chart',
	path: 'charts/a.svg',
	mediaType: 'image/svg+xml',
	bytes: toBytes('<svg/>'),
};
const files = await toDatasetFiles(catalogueOf({}), [chart]);
const read = (path: string): unknown =>
	JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)?.bytes));

test('the list names every file that holds data, below namespace and version', () => {
	const { files: listed } = read('index.json') as { files: { path: string; url: string }[] };
	const held = files.filter(({ kind }) => kind !== 'index').map(({ path }) => path);
	expect(listed.map(({ path }) => path)).toEqual(held);
	for (const { path, url } of listed) expect(url).toBe(`https://scheme.example/data/0.0.1-dev/${path}`);
});

test('a chart is no dataset, and the lists of files are neither', () => {
	const { files: listed } = read('index.json') as { files: { path: string; collection: string }[] };
	expect(listed.find(({ path }) => path === chart.path)?.collection).toBe('charts');
	expect(files.filter(({ kind }) => kind === 'index').map(({ path }) => path)).toEqual([
		'catalog.ttl',
		'catalog.jsonld',
		'index.json',
		'changes.json',
		'SHA256SUMS',
	]);
});

test('a dataset names its schema as the schema names itself', () => {
	const { $schema } = read('skills.json') as { $schema: string };
	expect(read('schemas/skills.schema.json')).toMatchObject({ $id: $schema });
});

test('the files that pages link for a collection are there', () => {
	const links = filesOf('skills').map(({ path }) => path);
	expect(links).toContain('skills.csv');
	expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(links));
});
