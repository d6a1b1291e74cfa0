import { toCsvText } from '../cells.ts';
import { mediaTypes, toBytes } from '../file.ts';
import { flatTables } from '../flat/index.ts';
import type { Format } from '../format.ts';

/** The tables made for joining, as CSV. */
export const flat: Format = {
	name: 'CSV for joining',
	toFiles: (catalogue) =>
		flatTables.map(({ name, collection, columns, rows: rowsOf }) => {
			const rows = rowsOf(catalogue);
			const names = columns.map(({ column }) => column);
			return {
				kind: 'dataset',
				collection,
				path: `flat/${name}.csv`,
				mediaType: mediaTypes.csv,
				bytes: toBytes(toCsvText(names, rows)),
				count: rows.length,
			};
		}),
};
