import type { DatasetFile } from '../datasets/file.ts';
import type { DatasetIndex } from '../datasets/listings.ts';
import { readDataIndex } from '../io/data-index.ts';
import { getContext } from './context.ts';
import { toDataFiles } from './data-files.ts';

let making: Promise<DatasetFile[]> | undefined;

/** The files of the data, in the source language, made once while the content is edited; a build writes them itself. */
export function getDatasetFiles(): Promise<DatasetFile[]> {
	making ??= getContext().then((context) => toDataFiles(context));
	return making;
}

/** The list of the data. */
export async function getDatasetIndex(): Promise<DatasetIndex> {
	const written = await readDataIndex();
	if (written) return written;
	const index = (await getDatasetFiles()).find(({ path }) => path === 'index.json');
	return JSON.parse(new TextDecoder().decode(index?.bytes)) as DatasetIndex;
}
