import type { DatasetFile } from '../datasets/file.ts';
import { jsonPathOf } from '../datasets/formats/json.ts';
import type { DatasetIndex } from '../datasets/listings.ts';
import { readMade } from '../io/made-data.ts';
import type { DatasetName } from '../schema/collections.ts';
import { getContext } from './context.ts';
import { toDataFiles } from './data-files.ts';

let making: Promise<DatasetFile[]> | undefined;

/** The files of the data, in the source language, made once while the content is edited; a build writes them itself. */
export function getDatasetFiles(): Promise<DatasetFile[]> {
	making ??= getContext().then((context) => toDataFiles(context));
	return making;
}

/** The JSON of one of the files, by its path below the folder of the version. */
async function getJson(path: string): Promise<unknown> {
	const written = await readMade(`data/latest/${path}`);
	if (written) return written;
	const file = (await getDatasetFiles()).find((one) => one.path === path);
	return JSON.parse(new TextDecoder().decode(file?.bytes));
}

/** The list of the data. */
export const getDatasetIndex = async (): Promise<DatasetIndex> => (await getJson('index.json')) as DatasetIndex;

/** The items of a dataset as they are published. */
export async function getItems(dataset: DatasetName): Promise<readonly Readonly<Record<string, unknown>>[]> {
	const { items } = (await getJson(jsonPathOf(dataset))) as { items: Readonly<Record<string, unknown>>[] };
	return items;
}
