import { describe, expect, test } from 'vitest';
import { toDatasetFiles } from '../../src/datasets/files.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { toSqliteFile } from '../../src/io/sqlite-file.ts';
import { addressOf } from '../../src/model/addresses.ts';
import { readCsvw, type Metadata } from '../fixtures/csvw.ts';
import { readCsv } from '../fixtures/strict-readers.ts';

const { catalogue } = loadCatalogue('tests/fixtures/good-content');
if (!catalogue) throw new Error('The content of the tests is not valid.');
const files = await toDatasetFiles(catalogue, [], toSqliteFile);
const textOf = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const metadataOf = (path: string) => JSON.parse(textOf(`${path}-metadata.json`)) as Metadata & Record<string, unknown>;
const columnOf = (path: string, name: string) =>
	metadataOf(path).tableSchema.columns.find((column) => column.name === name);

describe.each(files.filter(({ path }) => path.endsWith('.csv')))('$path', ({ path, count }) => {
	const metadata = metadataOf(path);

	test('is read by its metadata, row by row', async () => {
		const { rows, types } = await readCsvw(metadata, textOf(path));
		expect(rows).toBe(count);
		const { columns, rows: lines } = readCsv(textOf(path));
		const filled = columns.filter((column) => lines.some((line) => line[column] !== ''));
		expect([...types.keys()].sort()).toEqual(filled.sort());
	});

	test('has the columns that its metadata have, in their order', () => {
		expect(metadata.tableSchema.columns.map(({ titles }) => titles)).toEqual(readCsv(textOf(path)).columns);
		expect(metadata.url).toBe(path.split('/').at(-1));
	});
});

test('a row of records speaks of the record by its name', async () => {
	const namesIn = async (path: string) => (await readCsvw(metadataOf(path), textOf(path))).names;
	const { competences, edition, skills } = catalogue;
	expect(await namesIn('skills.csv')).toEqual(skills.all.map(({ uri }) => uri));
	expect(await namesIn('competences.csv')).toEqual(
		competences.all.map(({ id }) => `${edition.namespace}${addressOf('competences', id)}`),
	);
	expect(metadataOf('frameworks.parts.csv').tableSchema.aboutUrl).toBeUndefined();
	expect(metadataOf('flat/indicators.csv').tableSchema.aboutUrl).toBeUndefined();
});

test.each([
	['skills.csv', 'digital', { datatype: 'boolean', required: true }],
	['learning-units.csv', 'total_hours', { datatype: 'integer' }],
	['competences.csv', 'evidence_sources', { datatype: 'string', separator: '|' }],
	['flat/indicators.csv', 'value', { datatype: 'number', required: undefined }],
	['skills.csv', 'uri', { datatype: 'anyURI' }],
])('%s has %s with its type', (path, name, expected) => {
	expect({ required: undefined, ...columnOf(path, name) }).toMatchObject(expected);
});

test('a list of texts has no separator: a bar may belong to a text', () => {
	expect(columnOf('requirements.outcomes.csv', 'outcomes')).not.toHaveProperty('separator');
});

test('the terms are those of the collection', () => {
	expect(metadataOf('countries.csv')['dc:license']).toEqual({ '@id': catalogue.edition.licence.url });
	expect(metadataOf('skills.csv')['dc:license']).not.toEqual({ '@id': catalogue.edition.licence.url });
});
