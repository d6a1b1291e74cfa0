import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

interface Published {
	items: { id: string; prefixes: Record<string, string>; rows: Record<string, unknown>[] }[];
}

const folder = 'dist/data/latest/mappings';
const sets = (JSON.parse(readFileSync('dist/data/latest/mappings.json', 'utf8')) as Published).items;

/** A published set as a program that knows SSSOM and nothing of this site would read it. */
function readSet(id: string) {
	const lines = readFileSync(join(folder, `${id}.sssom.tsv`), 'utf8')
		.trimEnd()
		.split('\n');
	const head = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1));
	const [columns = [], ...rows] = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
	return { metadata: parseYaml(head.join('\n')) as Record<string, unknown>, columns, rows };
}

test('every set has its file', () => {
	expect(readdirSync(folder).sort()).toEqual(sets.map(({ id }) => `${id}.sssom.tsv`).sort());
});

describe.each(sets)('$id', ({ id, rows }) => {
	const file = readSet(id);

	test('file and JSON say the same', () => {
		expect(file.rows.length).toBe(rows.length);
		for (const [i, cells] of file.rows.entries()) {
			expect(cells.length).toBe(file.columns.length);
			for (const [j, column] of file.columns.entries()) {
				const value = rows[i]?.[column] ?? '';
				expect([cells[j], `'${String(cells[j])}`]).toContain([value].flat().join('|'));
			}
		}
	});

	test('every prefix that a row uses is declared', () => {
		const declared = Object.keys(file.metadata['curie_map'] as object);
		const used = file.rows.flatMap((cells) =>
			['subject_id', 'predicate_id', 'object_id', 'mapping_justification'].map(
				(column) => cells[file.columns.indexOf(column)]?.split(':')[0],
			),
		);
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
		for (const { ext_loss: _, ...row } of rows) expect(validRow(row), JSON.stringify(validRow.errors)).toBe(true);
	const validSet = ajv.compile({ ...schema.$defs['MappingSet'], $id: 'set', $defs: schema.$defs });
	for (const { id } of sets) {
		const { curie_map: _, ...metadata } = readSet(id).metadata;
		expect(validSet(metadata), JSON.stringify(validSet.errors)).toBe(true);
	}
});
