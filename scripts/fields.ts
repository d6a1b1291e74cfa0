/**
 * `npm run fields`: writes what follows from the schema and stands in the repository: the tables of folders and fields in
 * `content/README.md`, the JSON Schemas by which text editors complete YAML, and which of them goes with which file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toJson } from '../src/datasets/json.ts';
import { collectionNames } from '../src/schema/collections.ts';
import { editorSchema, yamlFiles } from '../src/schema/editor-schema.ts';
import { fieldTables } from '../src/schema/field-table.ts';
import { folderTable } from '../src/schema/folder-table.ts';
import type { Authored } from '../src/schema/authored.ts';

const readme = 'content/README.md';

/** What is written into the README, by the lines between which it stands. */
const parts: Record<string, () => string> = {
	'the table of folders': folderTable,
	'the tables of fields': () => (['edition', ...collectionNames] as Authored[]).map(fieldTables).join('\n\n'),
};
const begin = (part: string) => `<!-- Written by npm run fields: ${part}. -->\n<!-- prettier-ignore-start -->\n`;
const end = '<!-- prettier-ignore-end -->\n';

/** The text of the README with its tables as the schema has them. */
export const withTables = (text: string): string =>
	Object.entries(parts).reduce((written, [part, table]) => {
		const [before, rest] = written.split(begin(part));
		const place = rest?.indexOf(end) ?? -1;
		if (before === undefined || rest === undefined || place < 0)
			throw new Error(`${readme} has no place for ${part}: put these lines there.\n${begin(part)}${end}`);
		return `${before}${begin(part)}\n${table()}\n\n${rest.slice(place)}`;
	}, text);

/** The files that follow from the schema, by path. */
export function filesOfSchema(): Map<string, string> {
	const files = Object.entries(yamlFiles) as [Authored, string][];
	const schemaPath = (name: Authored) => `schemas/${name}.schema.json`;
	return new Map([
		[readme, withTables(readFileSync(readme, 'utf8'))],
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
