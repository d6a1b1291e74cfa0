import type { Catalogue } from '../model/catalogue.ts';
import { toDatasets } from './dataset.ts';
import { changesBetween } from './edition-changes.ts';
import { toEditionData, type EditionData } from './edition-data.ts';
import { versionOf } from './edition-line.ts';
import { mediaTypes, toBytes, type DatasetFile } from './file.ts';
import { formats } from './formats/index.ts';
import { toJson } from './json.ts';
import { toCatalog, toChecksums, toIndex } from './listings.ts';

/** The list of what differs from the release before, below the folder of the version. */
export const changesPath = 'changes.json';

/** The files of the records in every format, those of a collection together. */
function toRecordFiles(catalogue: Catalogue): DatasetFile[] {
	const datasets = toDatasets(catalogue);
	const files = formats.flatMap((format) => format.toFiles(catalogue, datasets));
	const order = datasets.map(({ collection }) => collection);
	const placeOf = (file: DatasetFile) => (file.kind === 'dataset' ? order.indexOf(file.collection) : order.length);
	return files.sort((a, b) => placeOf(a) - placeOf(b));
}

/** `changes.json`: what differs from the release before. */
function toChangesFile(
	{ edition, retired }: Catalogue,
	records: readonly DatasetFile[],
	before: EditionData | undefined,
): DatasetFile {
	const own = toEditionData(versionOf(edition), new Map(records.map(({ path, bytes }) => [path, bytes])));
	const changes = changesBetween(before, own, retired);
	return { kind: 'index', path: changesPath, mediaType: mediaTypes.json, bytes: toBytes(toJson(changes)) };
}

/**
 * All files with their lists (`catalog.ttl` and `.jsonld`, `index.json`), what differs from the release before, and their checksums (`SHA256SUMS`, which
 * leaves out only itself). `before`: the data of that release; none before the first.
 */
export async function toDatasetFiles(
	catalogue: Catalogue,
	charts: readonly DatasetFile[] = [],
	before?: EditionData,
): Promise<DatasetFile[]> {
	const records = toRecordFiles(catalogue);
	const files = [...records, ...charts];
	const listed = [
		...files,
		...(await toCatalog(catalogue, files)),
		await toIndex(catalogue, files),
		toChangesFile(catalogue, records, before),
	];
	return [...listed, await toChecksums(listed)];
}
