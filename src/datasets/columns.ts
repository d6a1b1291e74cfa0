import { sourceLanguage } from '../words/locale.ts';
import type { DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';
import { shapeOf, type Shape } from '../schema/shape.ts';
import { columnName, listTableName } from './column-name.ts';
import { entryColumns, textColumn, type Table } from './table.ts';

/** A column, or the list of objects that has a table of its own in its place. */
interface Field {
	/** The fields that lead to it. */
	path: readonly string[];
	/** Said of the reason of an absent value: what its column ends in. */
	ending?: string;
	entries?: Shape;
}
const columnOf = ({ path, ending = '' }: Field) => columnName(path) + ending;

/**
 * The tables of a dataset without a row, from its published schema: a record has these columns, its texts in English,
 * and in each list of objects those of the table named after it.
 */
export const emptyTables = (collection: DatasetName): Table[] =>
	tablesOf(collection, shapeOf(publishedSchemas[collection]), []);

/** `place`: the columns by which a row is found. */
function tablesOf(name: string, shape: Shape, place: readonly string[]): Table[] {
	const fields = fieldsOf(shape, []);
	const { parent, within, position } = entryColumns;
	const placeOfEntry = place.length === 0 ? [parent, position] : [parent, within, position];
	// Kinds of a record may each have a list of the same name.
	const lists = Map.groupBy(
		fields.filter(({ entries }) => entries),
		({ path }) => listTableName(name, path),
	);
	const columns = fields.flatMap((field) => (field.entries ? [] : [columnOf(field)]));
	return [
		{ name, columns: [...new Set([...place, ...columns])], rows: [] },
		...[...lists].flatMap(([table, kinds]) => {
			const anyOf = kinds.flatMap(({ entries }) => entries ?? []);
			return tablesOf(table, { anyOf }, placeOfEntry);
		}),
	];
}

function fieldsOf(shape: Shape, path: readonly string[]): Field[] {
	const forms = shape.anyOf ?? shape.oneOf;
	if (forms) return forms.flatMap((form) => fieldsOf(form, path));
	if (shape.items) {
		const { items } = shape;
		if (items.properties && sourceLanguage in items.properties)
			return [{ path, entries: { properties: { [textColumn]: items } } }];
		return [(items.properties ?? items.oneOf) ? { path, entries: items } : { path }];
	}
	if (!shape.properties) return [{ path }];
	if ('absent' in shape.properties) return [{ path }, { path, ending: '_absent' }];
	return Object.entries(shape.properties).flatMap(([key, inner]) => fieldsOf(inner, [...path, key]));
}
