import type { Catalogue } from '../../model/catalogue.ts';
import type { Dataset } from '../dataset.ts';
import { flatTables } from '../flat/index.ts';
import { toAboutTables } from './about-tables.ts';
import { toFlatViews, viewNameOf } from './flat-views.ts';
import { toRecordTables } from './record-tables.ts';
import { toFilledTable, type FilledTable } from './sql-table.ts';

/** A database as what makes it: its tables with their rows, then the statements of its views. */
export interface DatabaseScript {
	tables: FilledTable[];
	views: string[];
}

/** Makes the bytes of a database; they depend on the script alone. */
export type DatabaseWriter = (script: DatabaseScript) => Uint8Array<ArrayBuffer>;

/** The datasets as a database: a table of each of their tables, what is said of them, and a view of each table made for joining. */
export function toDatabaseScript({ edition }: Catalogue, datasets: readonly Dataset[]): DatabaseScript {
	const records = datasets.flatMap(toRecordTables);
	const columnsOf = new Map(records.map(({ name, columns }) => [name, new Set(columns.map(({ column }) => column))]));
	const views = flatTables.map((flat) => ({ ...flat, name: viewNameOf(flat.name) }));
	return {
		tables: [...toAboutTables(edition, [...records, ...views]), ...records].map(toFilledTable),
		views: toFlatViews((table) => columnsOf.get(table) ?? new Set()),
	};
}
