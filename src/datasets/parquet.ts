import { parquetWriteBuffer, type ParquetWriteOptions } from 'hyparquet-writer';
import { fromListCell } from './cells.ts';
import type { Column } from './column.ts';
import type { Cell, Row } from './table.ts';

type SchemaElement = NonNullable<ParquetWriteOptions['schema']>[number];
type ColumnForm = Pick<Column, 'column' | 'type' | 'isList'>;

/** The type of a value, by that of its column; what is not here is text. */
const types: Partial<Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
	integer: { type: 'INT32' },
	number: { type: 'DOUBLE' },
	'yes-or-no': { type: 'BOOLEAN' },
	day: { type: 'INT32', converted_type: 'DATE' },
};
const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** A column in the schema of a file. A list is one: a reader need not know the bars that stand for it in the CSV. */
function elementsOf({ column, type, isList }: ColumnForm): SchemaElement[] {
	const form = types[type] ?? text;
	if (!isList) return [{ name: column, repetition_type: 'OPTIONAL', ...form }];
	return [
		{ name: column, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
		{ name: 'list', repetition_type: 'REPEATED', num_children: 1 },
		{ name: 'element', repetition_type: 'REQUIRED', ...form },
	];
}

/** A value as the type of its column has it; in a list it came as text. */
function valueOf(cell: Cell, type: Column['type']): Cell | Date {
	if (type === 'day') return new Date(`${String(cell)}T00:00Z`);
	if (type === 'yes-or-no') return cell === true || cell === 'true';
	if (type !== 'integer' && type !== 'number') return String(cell);
	const number = Number(cell);
	if (type === 'integer' && (number | 0) !== number)
		throw new Error(`${String(cell)} is no whole number of 32 bits, which Parquet files of the data have.`);
	return number;
}

const dataOf = ({ column, type, isList }: ColumnForm, rows: readonly Row[]): unknown[] =>
	rows.map((row) => {
		const cell = row[column];
		if (cell === undefined) return null;
		return isList ? fromListCell(String(cell)).map((entry) => valueOf(entry, type)) : valueOf(cell, type);
	});

/** A table as Parquet: typed, a list a list, an empty cell null. `said`: what the file says of itself, in a few words. */
export function toParquet(
	columns: readonly ColumnForm[],
	rows: readonly Row[],
	said: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
	const buffer = parquetWriteBuffer({
		schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
		columnData: columns.map((column) => ({ name: column.column, data: dataOf(column, rows) })),
		kvMetadata: Object.entries(said).map(([key, value]) => ({ key, value })),
		rowGroupSize: 100_000,
	});
	return new Uint8Array(buffer);
}
