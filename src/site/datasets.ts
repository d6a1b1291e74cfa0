import { chartFiles } from '../charts/index.ts';
import type { DatasetFile } from '../datasets/file.ts';
import { toDatasetFiles } from '../datasets/files.ts';
import { getCatalogue } from './catalogue.ts';
import { sourceLanguage } from '../words/locale.ts';
import { localeOf } from '../words/site-locale.ts';

let making: Promise<DatasetFile[]> | undefined;

/** The files of the data, made once per build. */
export function getDatasetFiles(): Promise<DatasetFile[]> {
	making ??= getCatalogue().then((catalogue) =>
		toDatasetFiles(catalogue, chartFiles({ catalogue, locale: localeOf(sourceLanguage) })),
	);
	return making;
}
