import { expect, test } from 'vitest';
import { catalogueOf } from '../../../tests/fixtures/records.ts';
import { toBytes, type DatasetFile } from '../file.ts';
import { toCatalogGraph } from './graph.ts';

const file = (changes: object = {}) =>
	({
		kind: 'dataset',
		collection: 'qualifications',
		path: 'qualifications.json',
		mediaType: 'application/json',
		bytes: toBytes('{}'),
		count: 2,
		schema: 'schemas/qualifications.schema.json',
		...changes,
	}) as DatasetFile;

const data = 'https://scheme.example/data/0.0.1-dev/';
const catalogue = catalogueOf({});

/** What is said of a thing in the catalogue of these files. */
async function said(id: string, files: DatasetFile[] = [file()], edition: object = {}) {
	const nodes = await toCatalogGraph({ ...catalogue, edition: { ...catalogue.edition, ...edition } }, files);
	return nodes.find((node) => node.id === id);
}

test('a file is a distribution with its size and its checksum', async () => {
	expect(await said(`${data}qualifications.json#distribution`)).toMatchObject({
		'dcat:accessURL': [`${data}qualifications.json`],
		'dcat:byteSize': ['2'],
		'dcterms:format': ['http://publications.europa.eu/resource/authority/file-type/JSON'],
		'dcterms:conformsTo': [`${data}schemas/qualifications.schema.json`],
	});
	expect(await said(`${data}qualifications.json#checksum`)).toMatchObject({
		'spdx:checksumValue': ['44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
	});
});

test('what the media type says more is no part of its name', async () => {
	const csv = file({ path: 'a.csv', mediaType: 'text/csv; charset=utf-8; header=present' });
	expect(await said(`${data}a.csv#distribution`, [csv])).toMatchObject({
		'dcat:mediaType': ['https://www.iana.org/assignments/media-types/text/csv'],
	});
});

test('the files of a collection are one dataset, whose name has no version', async () => {
	const csv = file({ path: 'qualifications.csv', schema: undefined });
	expect(await said('https://scheme.example/data/qualifications/', [file(), csv])).toMatchObject({
		'dcat:version': ['0.0.1-dev'],
		'dcterms:description': { en: 'Qualifications, 2 in number. Part of: For tests.' },
		'dcat:distribution': [`${data}qualifications.json#distribution`, `${data}qualifications.csv#distribution`],
	});
});

test('a schema is no form of the data', async () => {
	const schema = file({ path: 'schemas/qualifications.schema.json', schema: undefined });
	expect(await said(`${data}schemas/qualifications.schema.json#distribution`, [file(), schema])).toBeUndefined();
});

test('what is ESCO’s has the terms of ESCO', async () => {
	const skills = file({ collection: 'skills', path: 'skills.json' });
	expect(await said(`${data}skills.json#distribution`, [skills])).toMatchObject({
		'dcterms:license': ['https://eur-lex.europa.eu/eli/dec/2011/833/oj'],
	});
});

test.each([
	[false, '0.0.1-dev', 'DEVELOP', 'EXPERIMENTAL'],
	[true, '0.0.1', 'COMPLETED', 'STABLE'],
])('released: %s', async (released, version, status, availability) => {
	const name = `https://scheme.example/data/${version}/qualifications.json#distribution`;
	expect(await said(name, [file()], { released })).toMatchObject({
		'adms:status': [`http://publications.europa.eu/resource/authority/distribution-status/${status}`],
		'dcatap:availability': [`http://publications.europa.eu/resource/authority/planned-availability/${availability}`],
	});
});
