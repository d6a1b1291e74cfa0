import { sourceLanguage } from '../words/locale.ts';
import type { DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';
import { shapeOf, type Shape } from '../schema/shape.ts';
import { entryColumns, listTableName, textColumn, type Table } from './table.ts';

/** A column, or the list of objects that has a table of its own in its place. */
interface Field {
	column: string;
	entries?: Shape;
}

/**
 * The tables of a dataset without a row, from its published schema: a record has these columns, its texts in English,
 * and in each list of objects those of the table named after it.
 */
export const emptyTables = (collection: DatasetName): Table[] =>
	tablesOf(collection, shapeOf(publishedSchemas[collection]), []);

/** `place`: the columns by which a row is found. */
function tablesOf(name: string, shape: Shape, place: readonly string[]): Table[] {
	const fields = fieldsOf(shape, '');
	const { parent, within, position } = entryColumns;
	const placeOfEntry = place.length === 0 ? [parent, position] : [parent, within, position];
	// Kinds of a record may each have a list of the same name.
	const lists = Map.groupBy(
		fields.filter(({ entries }) => entries),
		({ column }) => column,
	);
	const columns = fields.flatMap(({ column, entries }) => (entries ? [] : [column]));
	return [
		{ name, columns: [...new Set([...place, ...columns])], rows: [] },
		...[...lists].flatMap(([column, kinds]) => {
			const anyOf = kinds.flatMap(({ entries }) => entries ?? []);
			return tablesOf(listTableName(name, column), { anyOf }, placeOfEntry);
		}),
	];
}

function fieldsOf(shape: Shape, column: string): Field[] {
	const forms = shape.anyOf ?? shape.oneOf;
	if (forms) return forms.flatMap((form) => fieldsOf(form, column));
	if (shape.items) {
		const { items } = shape;
		if (items.properties && sourceLanguage in items.properties)
			return [{ column, entries: { properties: { [textColumn]: items } } }];
		return [(items.properties ?? items.oneOf) ? { column, entries: items } : { column }];
	}
	if (!shape.properties) return [{ column }];
	if ('absent' in shape.properties) return [{ column }, { column: `${column}_absent` }];
	return Object.entries(shape.properties).flatMap(([key, inner]) =>
		fieldsOf(inner, column === '' ? key : `${column}_${key}`),
	);
}
