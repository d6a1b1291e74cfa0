import { toCsvText } from '../cells.ts';
import { mediaTypes, toBytes } from '../file.ts';
import type { Format } from '../format.ts';

const pathOf = (table: string) => `${table}.csv`;

/** Each dataset as a table, with tables of their own for lists of objects. */
export const csv: Format = {
	name: 'CSV',
	pathOf,
	toFiles: (_, datasets) =>
		datasets.flatMap(({ collection, tables }) =>
			tables.map(({ name, columns, rows }) => ({
				kind: 'dataset' as const,
				collection,
				path: pathOf(name),
				mediaType: mediaTypes.csv,
				bytes: toBytes(
					toCsvText(
						columns.map(({ column }) => column),
						rows,
					),
				),
				count: rows.length,
			})),
		),
};
