import { datasetNames, type DatasetName } from '../schema/collections.ts';
import type { Shape } from '../schema/shape.ts';
import type { Item } from '../model/releases/changes.ts';
import { schemaPath } from './formats/schema.ts';

/** The data of one edition, as they are held against those of another. */
export interface EditionData {
	version: string;
	items: Partial<Record<DatasetName, readonly Item[]>>;
	/** The shape of the records of each dataset. */
	schemas: Record<string, Shape>;
}

const decoder = new TextDecoder();

/** The data that some files hold: of the datasets that this edition knows, those that were there then. */
export function toEditionData(version: string, files: ReadonlyMap<string, Uint8Array>): EditionData {
	const json = (path: string): unknown => {
		const bytes = files.get(path);
		return bytes && JSON.parse(decoder.decode(bytes));
	};
	const data: EditionData = { version, items: {}, schemas: {} };
	for (const name of datasetNames) {
		const dataset = json(`${name}.json`) as { items: readonly Item[] } | undefined;
		if (dataset) data.items[name] = dataset.items;
		const schema = json(schemaPath(name)) as Shape | undefined;
		const records = schema?.properties?.['items']?.items;
		if (records) data.schemas[name] = records;
	}
	return data;
}
