import { collections, type CollectionName } from '../schema/collections.ts';
import { textSchema } from '../schema/common.ts';
import { shapeOf, type Shape } from '../schema/shape.ts';

/** The kinds of record in a collection; most have one. */
export function kindsOf(collection: CollectionName): readonly Shape[] {
	const shape = shapeOf(collections[collection].schema);
	return shape.oneOf ?? [shape];
}

const { pattern } = shapeOf(textSchema);

/** A text in words of the editor, and no code, id, date or address. */
export const isText = (shape: Shape): boolean =>
	shape.type === 'string' && shape.enum === undefined && shape.pattern === pattern;

/** Names of the fields of a record, in their order: what tells its kind, then as the schema has them. */
export function fieldOrder({ properties = {} }: Shape): string[] {
	const names = Object.keys(properties);
	const tellsKind = (name: string) => properties[name]?.const !== undefined;
	return [...names.filter(tellsKind), ...names.filter((name) => !tellsKind(name))];
}
