import { ecfOverviewFiles } from '../charts/ecf-overview/files.ts';
import { toDatasetFiles, type DatasetFile } from '../datasets/files.ts';
import { getCatalogue } from './catalogue.ts';
import { siteAddress } from './site-address.ts';

let making: Promise<DatasetFile[]> | undefined;

/** The files of `data/latest/`, made once per build. */
export function getDatasetFiles(): Promise<DatasetFile[]> {
	making ??= getCatalogue().then((catalogue) =>
		toDatasetFiles(catalogue, siteAddress, ecfOverviewFiles(catalogue, siteAddress)),
	);
	return making;
}
