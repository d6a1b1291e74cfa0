import { chartFiles } from '../charts/index.ts';
import { toDatasetFiles, type DatasetFile } from '../datasets/files.ts';
import { getCatalogue } from './catalogue.ts';
import { sourceLanguage } from '../words/locale.ts';
import { localeOf } from '../words/site-locale.ts';
import { siteAddress } from './site-address.ts';

let making: Promise<DatasetFile[]> | undefined;

/** The files of `data/latest/`, made once per build. */
export function getDatasetFiles(): Promise<DatasetFile[]> {
	making ??= getCatalogue().then((catalogue) =>
		toDatasetFiles(catalogue, siteAddress, chartFiles({ catalogue, locale: localeOf(sourceLanguage) }, siteAddress)),
	);
	return making;
}
