import { chartFiles } from '../charts/index.ts';
import type { EditionData } from '../datasets/edition-data.ts';
import type { DatasetFile } from '../datasets/file.ts';
import { toDatasetFiles } from '../datasets/files.ts';
import type { Spoken } from '../model/context.ts';

/**
 * Every file of the data: those of the records, those of the charts, and the lists of both. `before`: the data of the
 * release before.
 */
export const toDataFiles = (context: Spoken, before?: EditionData): Promise<DatasetFile[]> =>
	toDatasetFiles(context.catalogue, chartFiles(context), before);
