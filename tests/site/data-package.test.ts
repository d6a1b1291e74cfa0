import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readJson } from '../fixtures/strict-readers.ts';
import { tableFaults, type Package } from '../fixtures/table-schema.ts';
import { filesOf } from '../browser/built-pages.ts';

const folder = 'dist/data/latest';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const descriptor = readJson(read('datapackage.json')) as Package;

test('every table of the records is a resource, with its size and checksum', () => {
	const tables = filesOf(folder).filter((file) => file.endsWith('.csv') && !file.startsWith('charts/'));
	expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables.sort());
	for (const { path, bytes, hash } of descriptor.resources) {
		const content = readFileSync(join(folder, path));
		expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`], path).toEqual([
			bytes,
			hash,
		]);
	}
});

test('every cell is of its type, every row has a key of its own, and every id names a record', () => {
	expect(tableFaults(descriptor, read)).toEqual([]);
});

test('it is valid by the profile of Data Package 2.0', ({ skip }) => {
	const path = '../shared/standards/frictionless-2.0-datapackage.schema.json';
	if (!existsSync(path)) return skip(`the official schema is not at ${path}`);
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats.default(ajv);
	ajv.addFormat('textarea', true);
	const validate = ajv.compile(readJson(readFileSync(path, 'utf8')) as AnySchemaObject);
	validate(descriptor);
	expect(validate.errors ?? []).toEqual([]);
});
