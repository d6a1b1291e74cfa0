import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsvw, type Metadata } from '../fixtures/csvw.ts';
import { readTurtle } from '../fixtures/rdf.ts';
import { readJson } from '../fixtures/strict-readers.ts';
import type { Package } from '../fixtures/table-schema.ts';

const folder = 'dist/data/latest';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const { resources } = readJson(read('datapackage.json')) as Package;
const { files } = readJson(read('index.json')) as { files: { path: string; count: number }[] };
const metadataOf = (path: string) => readJson(read(`${path}-metadata.json`)) as Metadata;

test.each(resources)(
	'$path has the same columns in CSVW and Data Package, and all its rows',
	async ({ path, schema }) => {
		const metadata = metadataOf(path);
		const names = schema.fields.map(({ name }) => name);
		expect(metadata.tableSchema.columns.map(({ titles }) => titles)).toEqual(names);
		expect(metadata.tableSchema.primaryKey).toEqual(schema.primaryKey);
		const { rows } = await readCsvw(metadata, read(path));
		expect(rows).toBe(files.find((file) => file.path === path)?.count);
	},
);

test.each(['skills', 'occupations', 'learning-units'])(
	'the rows of %s are the concepts of scheme.ttl',
	async (name) => {
		const { names } = await readCsvw(metadataOf(`${name}.csv`), read(`${name}.csv`));
		const concepts = new Set(readTurtle(read('scheme.ttl')).values('a', '?a a skos:Concept'));
		expect(names.length).toBe(files.find(({ path }) => path === `${name}.csv`)?.count);
		expect(names.filter((subject) => !concepts.has(subject))).toEqual([]);
	},
);

/** All names in a value of JSON, but those of prefixes, which the context has too. */
function namesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(namesIn);
	return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

test('every name in the metadata is one of CSVW', ({ skip }) => {
	const path = '../shared/standards/csvw.context.jsonld';
	if (!existsSync(path)) return skip(`the official context is not at ${path}`);
	const { '@context': known } = readJson(readFileSync(path, 'utf8')) as { '@context': Record<string, unknown> };
	for (const resource of resources) {
		const { '@context': _, ...metadata } = metadataOf(resource.path);
		const unknown = namesIn(metadata).filter((name) => !name.startsWith('@') && !(name.split(':')[0]! in known));
		expect(unknown).toEqual([]);
	}
});
