import type { DatasetName } from '../schema/collections.ts';
import { titleOf, type Dataset } from './dataset.ts';
import type { Column } from './column.ts';
import { flatPathOf } from './flat/flat-table.ts';
import { flatTables } from './flat/index.ts';
import { csvPathOf } from './formats/csv.ts';
import { primaryKeyOf } from './keys.ts';

/** What is said of a CSV file: what its rows and its columns are. */
export interface CsvTable {
	/** Its name among all of them. */
	name: string;
	path: string;
	collection: DatasetName;
	title: string;
	/** What the rows are, where the title does not say it. */
	description: string;
	columns: readonly Column[];
	/** The columns that tell the rows apart. */
	key: readonly string[];
}

/** The tables of the collections, then those made for joining. */
export const toCsvTables = (datasets: readonly Dataset[]): CsvTable[] => [
	...datasets.flatMap(({ collection, tables }) =>
		tables.map(({ name, description, columns }) => ({
			name,
			path: csvPathOf(name),
			collection,
			title: [titleOf(collection), ...name.split('.').slice(1)].join(': ').replaceAll('-', ' '),
			description,
			columns,
			key: primaryKeyOf(columns),
		})),
	),
	...flatTables.map(({ name, collection, description, columns, key }) => ({
		name: `flat-${name}`,
		path: flatPathOf(name),
		collection,
		title: `For joining: ${name.replaceAll('-', ' ')}`,
		description,
		columns,
		key,
	})),
];
