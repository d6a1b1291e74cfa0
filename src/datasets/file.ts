import type { DatasetName } from '../schema/collections.ts';

/**
 * What a file of the data holds: records of a collection, records of many collections as one scheme, figures or a picture
 * of charts, or what is said of all the files.
 */
type Holding =
	{ kind: 'dataset'; collection: DatasetName } | { kind: 'scheme' } | { kind: 'chart' } | { kind: 'index' };

/** What a file is listed under: the collection whose records it holds, or one of the other kinds that hold data. */
export type Holder = DatasetName | 'scheme' | 'charts';

/** What a file that holds data is listed under. */
export function holderOf(file: Holding): Holder {
	if (file.kind === 'dataset') return file.collection;
	return file.kind === 'scheme' ? 'scheme' : 'charts';
}

/** A file that people download, below `data/<version>/` and, with the same bytes, `data/latest/`. */
export type DatasetFile = Holding & {
	path: string;
	mediaType: string;
	bytes: Uint8Array<ArrayBuffer>;
	/** Records or rows in it; none for a schema, a picture, a list of files. */
	count?: number;
	/** Path of the JSON Schema that the file follows, where there is one. */
	schema?: string;
};

/** Media types of more than one format. */
export const mediaTypes = {
	json: 'application/json',
	csv: 'text/csv; charset=utf-8; header=present',
	text: 'text/plain; charset=utf-8',
	turtle: 'text/turtle; charset=utf-8',
	jsonLd: 'application/ld+json',
} as const;

const encoder = new TextEncoder();

/** A text as the bytes of a file, in UTF-8. */
export const toBytes = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
