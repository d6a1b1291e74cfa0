import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readJson, readYaml } from '../fixtures/strict-readers.ts';

const folder = 'dist/data/latest';
const citation = readYaml(readFileSync(`${folder}/CITATION.cff`, 'utf8')) as Record<string, unknown>;

test('the citation says what the list of the data says', () => {
	const { title, version, publisher } = readJson(readFileSync(`${folder}/index.json`, 'utf8')) as Record<
		string,
		unknown
	>;
	expect(citation).toMatchObject({
		type: 'dataset',
		title,
		version,
		authors: [{ name: publisher }],
	});
});

test('the citation is valid by the Citation File Format 1.2.0', ({ skip }) => {
	const path = '../shared/standards/cff-1.2.0.schema.json';
	if (!existsSync(path)) return skip(`the official schema is not at ${path}`);
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats.default(ajv);
	const validate = ajv.compile(readJson(readFileSync(path, 'utf8')) as AnySchemaObject);
	validate(citation);
	expect(validate.errors ?? []).toEqual([]);
});
