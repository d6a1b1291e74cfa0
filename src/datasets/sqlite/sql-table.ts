import type { DatasetName } from '../../schema/collections.ts';
import type { Column } from '../column.ts';
import { foreignKeysOf, isAlwaysFilled } from '../keys.ts';
import type { Cell, Row } from '../table.ts';

/** A table of the database, before it takes the form of statements. */
export interface SqlTable {
	name: string;
	/** The collection whose records or their parts it holds; none for what is said of the database. */
	collection?: DatasetName;
	description: string;
	columns: readonly Column[];
	key: readonly string[];
	rows: readonly Row[];
}

export type SqlValue = string | number | null;

/** A table as the statement that makes it, the one that fills it, and a list of values for each row. */
export interface FilledTable {
	create: string;
	insert: string;
	rows: SqlValue[][];
}

/** The name of a table: `learning_units__outcomes` for the lists of `learning-units.outcomes`. */
export const sqlNameOf = (table: string): string => table.replaceAll('.', '__').replaceAll('-', '_');

/** A name as it stands in a statement: `to` and the like are words of the language otherwise. */
export const named = (name: string): string => `"${name}"`;
const list = (names: readonly string[]) => names.map(named).join(', ');

const types: Partial<Record<Column['type'], string>> = { integer: 'integer', 'yes-or-no': 'integer', number: 'real' };
const typeOf = ({ type, isList }: Column) => (isList ? 'text' : (types[type] ?? 'text'));

function toValue(column: Column, cell: Cell | undefined): SqlValue {
	if (cell === undefined) return null;
	return typeOf(column) === 'text' ? String(cell) : Number(cell);
}

/** The table with its types and keys, and its rows as values in the order of the columns. Types are held: `strict`. */
export function toFilledTable({ name, columns, key, rows }: SqlTable): FilledTable {
	const parts = [
		...columns.map((one) => `${named(one.column)} ${typeOf(one)}${isAlwaysFilled(one) ? ' not null' : ''}`),
		`primary key (${list(key)})`,
		...foreignKeysOf(columns, key).map(
			({ column, collection }) => `foreign key (${named(column)}) references ${named(sqlNameOf(collection))} ("id")`,
		),
	];
	// A place is looked up by itself: an index beside the rows would double the links.
	const kept = key.length > 1 ? 'strict, without rowid' : 'strict';
	return {
		create: `create table ${named(name)} (\n\t${parts.join(',\n\t')}\n) ${kept}`,
		insert: `insert into ${named(name)} values (${columns.map(() => '?').join(', ')})`,
		rows: rows.map((row) => columns.map((column) => toValue(column, row[column.column]))),
	};
}
