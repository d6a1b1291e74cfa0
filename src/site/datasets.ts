import { chartFiles } from '../charts/index.ts';
import type { DatasetFile } from '../datasets/file.ts';
import { toDatasetFiles } from '../datasets/files.ts';
import { getContext } from './context.ts';

let making: Promise<DatasetFile[]> | undefined;

/** The files of the data, in the source language, made once per build. */
export function getDatasetFiles(): Promise<DatasetFile[]> {
	making ??= getContext().then((context) => toDatasetFiles(context.catalogue, chartFiles(context)));
	return making;
}
