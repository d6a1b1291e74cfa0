import { expect, test } from 'vitest';
import { catalogueOf } from '../../../tests/fixtures/records.ts';
import type { ListedFile } from '../listings.ts';
import { toSchemaOrgDataset } from './dataset.ts';

const { edition } = catalogueOf({});
const file = (changes: Partial<ListedFile>): ListedFile => ({
	path: 'skills.json',
	url: 'https://scheme.example/data/0.0.1-dev/skills.json',
	collection: 'skills',
	mediaType: 'application/json',
	bytes: 12,
	sha256: 'ab'.repeat(32),
	licence: edition.licence,
	...changes,
});
const datasetOf = (...files: ListedFile[]) =>
	toSchemaOrgDataset(edition, files, (path) => `https://host.example/${path}`) as {
		distribution: Record<string, unknown>[];
	};

test('the edition is named by its namespace, and stands at the address of the page', () => {
	expect(datasetOf()).toMatchObject({
		'@type': 'Dataset',
		'@id': `${edition.namespace}data/`,
		url: 'https://host.example/data/',
		name: edition.title['en'],
		version: `${edition.version}-dev`,
		license: edition.licence.url,
		creator: { '@type': 'Organization', name: edition.publisher },
	});
});

test('a file is fetched below its version, where its size holds', () => {
	expect(datasetOf(file({ path: 'skills.csv', mediaType: 'text/csv; charset=utf-8' })).distribution).toEqual([
		{
			'@type': 'DataDownload',
			name: 'skills.csv',
			contentUrl: 'https://host.example/data/0.0.1-dev/skills.csv',
			encodingFormat: 'text/csv',
			contentSize: '12 B',
		},
	]);
});

test('terms of others are said with the file', () => {
	const licence = { id: 'X', title: 'X', url: 'https://terms.example/' };
	expect(datasetOf(file({ licence })).distribution).toMatchObject([{ license: licence.url }]);
});

test.each([
	['a schema', file({ path: 'schemas/skills.schema.json' })],
	['the table of a list within records', file({ path: 'skills.titles.csv' })],
	['a picture', file({ path: 'charts/a.svg', collection: 'charts' })],
])('%s is no whole collection', (_, one) => {
	expect(datasetOf(one).distribution).toEqual([]);
});
