import type { Catalogue } from '../model/catalogue.ts';
import { toDatasets } from './dataset.ts';
import type { DatasetFile } from './file.ts';
import { formats } from './formats/index.ts';
import { toCatalog, toChecksums, toIndex } from './listings.ts';

/** The files of the records in every format, those of a collection together. */
function toRecordFiles(catalogue: Catalogue): DatasetFile[] {
	const datasets = toDatasets(catalogue);
	const files = formats.flatMap((format) => format.toFiles(catalogue, datasets));
	const order = datasets.map(({ collection }) => collection);
	const placeOf = (file: DatasetFile) => (file.kind === 'dataset' ? order.indexOf(file.collection) : order.length);
	return files.sort((a, b) => placeOf(a) - placeOf(b));
}

/** All files with their lists (`catalog.ttl` and `.jsonld`, `index.json`) and their checksums (`SHA256SUMS`, which leaves out only itself). */
export async function toDatasetFiles(
	catalogue: Catalogue,
	charts: readonly DatasetFile[] = [],
): Promise<DatasetFile[]> {
	const files = [...toRecordFiles(catalogue), ...charts];
	const listed = [...files, ...(await toCatalog(catalogue, files)), await toIndex(catalogue, files)];
	return [...listed, await toChecksums(listed)];
}
