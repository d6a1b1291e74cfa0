import { z } from 'zod';
import type { DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';

/** As much of a JSON Schema as a column needs. */
interface Shape {
	properties?: Record<string, Shape>;
	items?: Shape;
	anyOf?: Shape[];
	oneOf?: Shape[];
}

/**
 * The columns of a collection without records, from its published schema: they are those that `toTables` gives to a
 * record, its texts in English and its lists of objects left to tables of their own.
 */
export function columnsOf(collection: DatasetName): string[] {
	return [...new Set(fieldsOf(z.toJSONSchema(publishedSchemas[collection]) as Shape, ''))];
}

function fieldsOf(shape: Shape, column: string): string[] {
	const forms = shape.anyOf ?? shape.oneOf;
	if (forms) return forms.flatMap((form) => fieldsOf(form, column));
	if (shape.items) return (shape.items.properties ?? shape.items.oneOf) ? [] : [column];
	if (!shape.properties) return [column];
	if ('absent' in shape.properties) return [column, `${column}_absent`];
	return Object.entries(shape.properties).flatMap(([key, inner]) =>
		fieldsOf(inner, column === '' ? key : `${column}_${key}`),
	);
}
