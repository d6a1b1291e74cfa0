import type { z } from 'zod';
import { collections, type CollectionName } from './collections.ts';
import { targets } from './ids.ts';

/** A field whose value names a record of a collection, or whose list names several. */
export interface Reference {
	/** The fields that lead to it from the record, lists passed through: `outcomes`, `skills`. */
	path: readonly string[];
	target: CollectionName;
}

/** All references in a schema, once each; the field `id` of a record is its own name. */
export function referencesIn(schema: z.core.$ZodType): Reference[] {
	const found = walk(schema, []).filter(({ path }) => path.join() !== 'id');
	return [...new Map(found.map((reference) => [reference.path.join('.'), reference])).values()];
}

function walk(schema: z.core.$ZodType, path: readonly string[]): Reference[] {
	const target = targets.get(schema)?.collection;
	if (target !== undefined) return [{ path, target: target as CollectionName }];
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case 'object':
			return Object.entries(def.shape).flatMap(([name, inner]) => walk(inner, [...path, name]));
		case 'array':
			return walk(def.element, path);
		case 'union':
			return def.options.flatMap((option) => walk(option, path));
		case 'optional':
			return walk(def.innerType, path);
		default:
			return [];
	}
}

/** The references of the records of each collection. */
export const references = Object.fromEntries(
	Object.entries(collections).map(([name, { schema }]) => [name, referencesIn(schema)]),
) as Record<CollectionName, Reference[]>;

/** A reference as a record makes it: the id, and the way to it with places in lists. */
interface NamedRecord {
	path: readonly (string | number)[];
	id: string;
}

/** The ids that stand in a record at the end of a path of fields; none where a value is absent or left out. */
export function* namedAt(
	value: unknown,
	[field, ...rest]: readonly string[],
	way: readonly (string | number)[] = [],
): Generator<NamedRecord> {
	if (Array.isArray(value))
		for (const [i, entry] of value.entries())
			yield* namedAt(entry, field === undefined ? [] : [field, ...rest], [...way, i]);
	else if (field === undefined) {
		if (typeof value === 'string') yield { path: way, id: value };
	} else if (typeof value === 'object' && value !== null)
		yield* namedAt((value as Record<string, unknown>)[field], rest, [...way, field]);
}
