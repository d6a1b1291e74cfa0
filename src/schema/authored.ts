import type { z } from 'zod';
import { collections, placedFields, type CollectionName } from './collections.ts';
import { editionSchema } from './edition.ts';
import type { Shape } from './shape.ts';

/** What an editor writes of its own kind: a record of a collection, or the edition. */
export type Authored = CollectionName | 'edition';

export const authoredSchemaOf = (name: Authored): z.ZodType =>
	name === 'edition' ? editionSchema : collections[name].schema;

/**
 * The kinds of a record as an editor writes it, most have one: without the fields that follow from its place, nor those
 * that are `elsewhere`.
 */
export function authoredKinds(name: Authored, shape: Shape, elsewhere: readonly string[] = []): Shape[] {
	const placed = name === 'edition' ? [] : placedFields(name);
	return (shape.oneOf ?? [shape]).map((kind) => without(kind, [...placed, ...elsewhere]));
}

/** An object without some of its fields. */
export const without = ({ properties = {}, required = [], ...shape }: Shape, fields: readonly string[]): Shape => ({
	...shape,
	properties: Object.fromEntries(Object.entries(properties).filter(([field]) => !fields.includes(field))),
	required: required.filter((field) => !fields.includes(field)),
});
