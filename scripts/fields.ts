/**
 * `npm run fields`: writes what follows from the schema and stands in the repository: the field tables of
 * `content/README.md`, the JSON Schemas by which text editors complete YAML, and which of them goes with which file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toJson } from '../src/datasets/json.ts';
import { collectionNames } from '../src/schema/collections.ts';
import { editorSchema, yamlFiles } from '../src/schema/editor-schema.ts';
import { fieldTables } from '../src/schema/field-table.ts';
import type { Authored } from '../src/schema/authored.ts';

const readme = 'content/README.md';
const begin = '<!-- Written by npm run fields. -->\n<!-- prettier-ignore-start -->\n';
const end = '<!-- prettier-ignore-end -->\n';

/** The text of the README with its field tables as the schema has them. */
export function withFieldTables(text: string): string {
	const [before, rest] = text.split(begin);
	const [, after] = rest?.split(end) ?? [];
	if (before === undefined || after === undefined)
		throw new Error(`${readme} has no place for the field tables: put these lines there.\n${begin}${end}`);
	const names: Authored[] = ['edition', ...collectionNames];
	return `${before}${begin}\n${names.map(fieldTables).join('\n\n')}\n\n${end}${after}`;
}

/** The files that follow from the schema, by path. */
export function filesOfSchema(): Map<string, string> {
	const files = Object.entries(yamlFiles) as [Authored, string][];
	const schemaPath = (name: Authored) => `schemas/${name}.schema.json`;
	return new Map([
		[readme, withFieldTables(readFileSync(readme, 'utf8'))],
		...files.map(([name]): [string, string] => [schemaPath(name), toJson(editorSchema(name))]),
		[
			'.vscode/settings.json',
			toJson({
				'yaml.schemas': Object.fromEntries(files.map(([name, glob]) => [`./${schemaPath(name)}`, `content/${glob}`])),
			}),
		],
	]);
}

if (import.meta.main)
	for (const [path, text] of filesOfSchema()) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
