import { z } from 'zod';
import { authoredKinds, authoredSchemaOf, type Authored } from './authored.ts';
import { collectionNames, collections, tableFields } from './collections.ts';
import type { Shape } from './shape.ts';

const isList = (name: Authored) => name !== 'edition' && collections[name].stored === 'list';

/** The YAML files of the content that are edited by hand, as globs, by what they hold. */
export const yamlFiles = Object.fromEntries([
	['edition', 'edition.yaml'],
	...collectionNames
		.filter((name) => ['record', 'list', 'record-and-table', 'record-with-table'].includes(collections[name].stored))
		.map((name) => [name, `${name}/*.yaml`]),
]) as Partial<Record<Authored, string>>;

/**
 * The JSON Schema of such a file, by which a text editor completes and explains its fields. It judges forms only; whether
 * records fit together is told by `npm run validate`. Draft 7, which every text editor knows.
 */
export function editorSchema(name: Authored): object {
	const { $schema, ...shape } = z.toJSONSchema(authoredSchemaOf(name), { target: 'draft-7' });
	const kinds = authoredKinds(name, shape as Shape, name === 'edition' ? [] : tableFields(name));
	const record = kinds.length > 1 ? { oneOf: kinds } : kinds[0];
	return { $schema, title: name, ...(isList(name) ? { type: 'array', items: record } : record) };
}
