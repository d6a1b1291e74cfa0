import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readSssom } from '../fixtures/strict-readers.ts';
import { setSchema } from '../fixtures/sssom-schema.ts';

interface Published {
	items: { id: string; prefixes: { prefix: string; namespace: string }[]; rows: Record<string, unknown>[] }[];
}

const folder = 'dist/data/latest/mappings';
const sets = (JSON.parse(readFileSync('dist/data/latest/mappings.json', 'utf8')) as Published).items;

/** A published set as a program that knows SSSOM and nothing of this site would read it. */
const readSet = (id: string) => readSssom(readFileSync(join(folder, `${id}.sssom.tsv`), 'utf8'));

test('every set has its file', () => {
	expect(readdirSync(folder).sort()).toEqual(sets.map(({ id }) => `${id}.sssom.tsv`).sort());
});

describe.each(sets)('$id', ({ id, rows }) => {
	const file = readSet(id);

	test('file and JSON say the same', () => {
		expect(file.rows.length).toBe(rows.length);
		for (const [i, cells] of file.rows.entries())
			expect(cells).toEqual(
				Object.fromEntries(file.columns.map((column) => [column, [rows[i]?.[column] ?? ''].flat().join('|')])),
			);
	});

	test('its metadata are valid by the rules of SSSOM', () => {
		const validate = new Ajv({ allErrors: true }).compile(setSchema);
		validate(file.metadata);
		expect(validate.errors ?? []).toEqual([]);
	});

	test('every prefix that a row uses is declared', () => {
		const declared = Object.keys(file.metadata['curie_map'] as object);
		const names = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification'];
		const used = file.rows.flatMap((cells) => names.map((column) => cells[column]?.split(':')[0]));
		expect([...new Set(used)].filter((prefix) => prefix && !declared.includes(prefix))).toEqual([]);
	});
});

test('rows and metadata are valid SSSOM', ({ skip }) => {
	const path = '../shared/standards/sssom.schema.json';
	if (!existsSync(path)) return skip(`the official schema is not at ${path}`);
	const ajv = new Ajv2019({ strict: false, allErrors: true });
	addFormats.default(ajv);
	const schema = JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject & { $defs: Record<string, AnySchemaObject> };
	const validRow = ajv.compile({ ...schema.$defs['Mapping'], $id: 'row', $defs: schema.$defs });
	for (const { rows } of sets)
		for (const { ext_loss: _, ext_basis: _basis, ext_sources: _sources, ...row } of rows)
			expect(validRow(row), JSON.stringify(validRow.errors)).toBe(true);
	const validSet = ajv.compile({ ...schema.$defs['MappingSet'], $id: 'set', $defs: schema.$defs });
	for (const { id } of sets) {
		const { curie_map: _, ...metadata } = readSet(id).metadata;
		expect(validSet(metadata), JSON.stringify(validSet.errors)).toBe(true);
	}
});
