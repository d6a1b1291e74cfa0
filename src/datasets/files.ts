import type { Catalogue } from '../model/catalogue.ts';
import { toCitation } from './citation.ts';
import { toDatasets } from './dataset.ts';
import type { DatasetFile } from './file.ts';
import { formats } from './formats/index.ts';
import { toChecksums, toIndex } from './listings.ts';
import { toOpenApi } from './openapi/document.ts';

/** The files of the records in every format, those of a collection together. */
function toRecordFiles(catalogue: Catalogue): DatasetFile[] {
	const datasets = toDatasets(catalogue);
	const files = formats.flatMap((format) => format.toFiles(catalogue, datasets));
	const order = datasets.map(({ collection }) => collection);
	const placeOf = (file: DatasetFile) => (file.kind === 'dataset' ? order.indexOf(file.collection) : order.length);
	return files.sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * All files with their list (`index.json`), how they are cited (`CITATION.cff`) and asked for (`openapi.json`), and
 * their checksums (`SHA256SUMS`, which leaves out only itself).
 */
export async function toDatasetFiles(
	catalogue: Catalogue,
	charts: readonly DatasetFile[] = [],
): Promise<DatasetFile[]> {
	const files = [...toRecordFiles(catalogue), ...charts];
	const listed = [...files, await toIndex(catalogue, files), toCitation(catalogue), toOpenApi(catalogue)];
	return [...listed, await toChecksums(listed)];
}
