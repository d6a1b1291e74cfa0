import type { DatasetName } from '../schema/collections.ts';
import type { Column } from './column.ts';
import { entryColumns } from './table.ts';

/** A column whose ids name the records of a collection. */
export interface ForeignKey {
	column: string;
	collection: DatasetName;
}

/** The columns that tell the rows of a table of a collection apart: a record has an id, an entry of a list a place. */
export function primaryKeyOf(columns: readonly Pick<Column, 'column'>[]): string[] {
	const names = new Set(columns.map(({ column }) => column));
	const { parent, within, position } = entryColumns;
	return names.has(parent) ? [parent, within, position].filter((name) => names.has(name)) : ['id'];
}

/** The columns that name a record, one in each cell. `key`: the primary key, which is no name of another where it stands alone. */
export const foreignKeysOf = (columns: readonly Column[], key: readonly string[]): ForeignKey[] =>
	columns.flatMap(({ column, collection, isList }) =>
		collection === undefined || isList || (key.length === 1 && key[0] === column)
			? []
			: [{ column, collection: collection as DatasetName }],
	);

/** Whether every row fills the column: an empty list, and a field of one kind of record, leave a cell empty. */
export const isAlwaysFilled = ({ empty, isList, kinds }: Column): boolean =>
	empty === 'never' && !isList && kinds.length === 0;
