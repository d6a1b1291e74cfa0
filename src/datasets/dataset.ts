import type { Catalogue } from '../model/catalogue.ts';
import { datasetNames, type DatasetName } from '../schema/collections.ts';
import { toPairItems } from './comparability.ts';
import { describedTables, type DescribedTable } from './described-tables.ts';
import { publish } from './publish.ts';

/** What is published under one name: its items, in order, before they take the form of a file. */
export interface Dataset {
	collection: DatasetName;
	items: readonly Readonly<Record<string, unknown>>[];
	/** The same as tables, that of the records first. */
	tables: readonly DescribedTable[];
}

/** A collection in words, as its files are titled. */
export function titleOf(collection: DatasetName): string {
	return collection.charAt(0).toUpperCase() + collection.slice(1).replaceAll('-', ' ');
}

/** The datasets, with their items as they are published. */
export const toDatasets = (catalogue: Catalogue): Dataset[] =>
	datasetNames.map((collection) => {
		const items =
			collection === 'comparability'
				? toPairItems(catalogue)
				: catalogue[collection].all.map((record) => publish(catalogue, collection, record));
		return { collection, items, tables: describedTables(catalogue, collection, items) };
	});
