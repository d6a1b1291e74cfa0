import { describedTables } from '../../datasets/described-tables.ts';
import { csvPathOf } from '../../datasets/formats/csv.ts';
import type { DatasetName } from '../../schema/collections.ts';
import type { ViewContext } from '../view-context.ts';

/** The first rows of the table of a dataset, as far as a page has room for them. */
export interface Preview {
	caption: string;
	columns: { name: string; numeric: boolean }[];
	rows: string[][];
}

const mostRows = 4;
/** Columns beyond these are not shown. */
const mostColumns = 7;
const mostSigns = 36;

const cut = (value: string): string =>
	[...value].length > mostSigns ? `${[...value].slice(0, mostSigns).join('').trimEnd()}…` : value;

/** What the CSV of a dataset begins with; nothing where it has no row. */
export function datasetPreview(
	{ catalogue, locale }: ViewContext,
	dataset: DatasetName,
	items: readonly Readonly<Record<string, unknown>>[],
): Preview | undefined {
	const words = locale.words.data;
	const [table] = describedTables(catalogue, dataset, items.slice(0, mostRows));
	if (!table || table.rows.length === 0) return undefined;
	// A column that few rows fill tells little of the table.
	const isMostlyFilled = (name: string) =>
		table.rows.filter((row) => row[name] !== undefined).length * 2 >= table.rows.length;
	const shown = table.columns.filter(({ column }) => isMostlyFilled(column)).slice(0, mostColumns);
	return {
		caption: locale.fill(words['preview-caption'], {
			rows: table.rows.length,
			table: csvPathOf(table.name),
			all: locale.number(items.length),
		}),
		columns: shown.map(({ column, type }) => ({ name: column, numeric: type === 'integer' || type === 'number' })),
		rows: table.rows.map((row) => shown.map(({ column }) => cut(String(row[column] ?? '')))),
	};
}
