import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetNames } from '../../src/schema/collections.ts';
import { readJsonLd, readTurtle } from '../fixtures/rdf.ts';
import { validatorOf } from '../fixtures/shacl.ts';

interface Listed {
	path: string;
	url: string;
	bytes: number;
	sha256: string;
	schema?: string;
	licence: { url: string };
}

const read = (path: string) => readFileSync(`dist/data/latest/${path}`, 'utf8');
const turtle = read('catalog.ttl');
const catalog = readTurtle(turtle);
const { files: listed, version } = JSON.parse(read('index.json')) as { files: Listed[]; version: string };
const schemas = new Set(listed.map(({ schema }) => schema));
const files = listed.filter(({ url }) => !schemas.has(url));

test('the JSON-LD says what the Turtle says', () => {
	expect(readJsonLd(read('catalog.jsonld')).statements).toEqual(catalog.statements);
});

test('nothing is without a name: portals compare what they harvest', () => {
	expect(catalog.ask('?a ?b ?c FILTER(isBlank(?a) || isBlank(?c))')).toBe(false);
});

test('every file that holds data is there once, as the list of files has it', () => {
	expect(files.length).toBeGreaterThan(0);
	expect(catalog.values('url', '?file a dcat:Distribution ; dcat:downloadURL ?url')).toEqual(
		files.map(({ url }) => url).sort(),
	);
	for (const { url, bytes, sha256, licence } of files) {
		const file = `?file dcat:downloadURL <${url}>`;
		expect(catalog.values('size', `${file} ; dcat:byteSize ?size`), url).toEqual([String(bytes)]);
		expect(catalog.values('sum', `${file} ; spdx:checksum/spdx:checksumValue ?sum`), url).toEqual([sha256]);
		expect(catalog.values('terms', `${file} ; dcterms:license ?terms`), url).toEqual([licence.url]);
	}
});

test('every collection is a dataset of this version', () => {
	const identifiers = catalog.values(
		'id',
		`?all dcat:dataset ?set . ?set dcterms:identifier ?id ; dcat:version "${version}"`,
	);
	const names = identifiers.map((id) => new URL(id).pathname.split('/').at(-2));
	expect(names).toEqual(expect.arrayContaining([...datasetNames]));
});

test('a reader of DCAT-AP 2.1.1 finds what it asks for', () => {
	const lost = [
		'?a a dcat:Dataset FILTER NOT EXISTS { ?a dcterms:title ?b ; dcterms:description ?c ; dcterms:publisher/foaf:name ?d ; dcat:distribution ?e }',
		'?a a dcat:Distribution FILTER NOT EXISTS { ?a dcat:accessURL ?b ; dcterms:license ?c ; dcat:mediaType ?d }',
		// The EU's list of file types knows no database of SQLite.
		'?a a dcat:Distribution ; dcat:accessURL ?b FILTER(!STRENDS(STR(?b), ".sqlite")) FILTER NOT EXISTS { ?a dcterms:format ?c }',
	];
	expect(lost.flatMap((pattern) => catalog.values('a', pattern))).toEqual([]);
});

describe('by the official shapes of DCAT-AP 3.0.1', () => {
	const path = '../shared/standards/dcat-ap-3.0.1.shacl.ttl';

	test('it is valid', async ({ skip }) => {
		if (!existsSync(path)) return skip(`the official shapes are not at ${path}`);
		expect(await validatorOf(readFileSync(path, 'utf8'))(turtle)).toEqual([]);
	});

	test('it is not, by one violation, without a description', async ({ skip }) => {
		if (!existsSync(path)) return skip(`the official shapes are not at ${path}`);
		const without = turtle.replace(/(a dcat:Dataset;[^;]*;[^;]*;)\s*dcterms:description "[^"]*"@en;/, '$1');
		expect(without).not.toBe(turtle);
		const violations = await validatorOf(readFileSync(path, 'utf8'))(without);
		expect(violations).toEqual([expect.stringContaining('http://purl.org/dc/terms/description')]);
	});
});
