import type { Catalogue } from '../model/catalogue.ts';
import type { DatasetName } from '../schema/collections.ts';
import type { Dataset } from './dataset.ts';
import type { DatasetFile } from './file.ts';

/** A format in which records are published. */
export interface Format {
	/** Its name, which is the same in every language. */
	name: string;
	/** Path of the file that holds a whole collection, for formats that have one. */
	pathOf?: (collection: DatasetName) => string;
	/** All its files. */
	toFiles: (catalogue: Catalogue, datasets: readonly Dataset[]) => DatasetFile[];
}
