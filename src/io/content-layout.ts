import { collectionNames, collections, collectionsStored, type Stored } from '../schema/collections.ts';
import type { Layout } from './content-folder.ts';

/** Collections of one file a record: the file's name is the id. */
export const recordFolders = [...collectionsStored('record'), ...collectionsStored('record-with-table')];
/** Vocabularies that are one YAML list an edition: the file's name is the framework. */
export const listFolders = collectionsStored('list');

/** Endings of the files of a collection, by how it is kept. */
const endings: Record<Stored, string[]> = {
	record: ['.yaml'],
	list: ['.yaml'],
	tables: ['.csv'],
	sssom: ['.sssom.tsv'],
	'record-and-table': ['.yaml', '.csv'],
	'record-with-table': ['.yaml', '.csv'],
};

/** What stands where in a content folder. */
export const layout: Layout = {
	files: ['edition.yaml', 'retired.yaml', 'synonyms.yaml', 'README.md'],
	folders: {
		...Object.fromEntries(collectionNames.map((name) => [name, endings[collections[name].stored]])),
		'docs/*': ['.mdx'],
		'releases/*': ['.yaml', '.zip', '.json'],
	},
};
