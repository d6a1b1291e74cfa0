import type { Catalogue } from '../model/catalogue.ts';
import { toCitation } from './citation.ts';
import { toCsvTables } from './csv-tables.ts';
import { toCsvwMetadata } from './csvw/metadata.ts';
import { toDataPackage } from './data-package/package.ts';
import { toDatasets, type Dataset } from './dataset.ts';
import { changesBetween } from './edition-changes.ts';
import { toEditionData, type EditionData } from './edition-data.ts';
import { versionOf } from './edition-line.ts';
import { mediaTypes, toBytes, type DatasetFile } from './file.ts';
import { formats } from './formats/index.ts';
import { sqlite } from './formats/sqlite.ts';
import { toJson } from './json.ts';
import { toChecksums, toIndex } from './listings.ts';
import { toOpenApi } from './openapi/document.ts';
import type { DatabaseWriter } from './sqlite/script.ts';

/** The list of what differs from the release before, below the folder of the version. */
export const changesPath = 'changes.json';

/** The files of the records in every format, those of a collection together. */
function toRecordFiles(
	catalogue: Catalogue,
	datasets: readonly Dataset[],
	writeDatabase: DatabaseWriter,
): DatasetFile[] {
	const files = [...formats, sqlite(writeDatabase)].flatMap((format) => format.toFiles(catalogue, datasets));
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
 * All files with their list (`index.json`), the description of the tables among them (`datapackage.json`, and
 * `<table>.csv-metadata.json` for each), what differs from the release before, how they are cited (`CITATION.cff`) and
 * asked for (`openapi.json`), and their checksums (`SHA256SUMS`, which leaves out only itself). `writeDatabase`: makes the
 * bytes of SQLite. `before`: the data of the release before; none before the first.
 */
export async function toDatasetFiles(
	catalogue: Catalogue,
	charts: readonly DatasetFile[],
	writeDatabase: DatabaseWriter,
	before?: EditionData,
): Promise<DatasetFile[]> {
	const datasets = toDatasets(catalogue);
	const records = toRecordFiles(catalogue, datasets, writeDatabase);
	const files = [...records, ...charts];
	const tables = toCsvTables(datasets);
	const listed = [
		...files,
		await toIndex(catalogue, files),
		await toDataPackage(catalogue, tables, files),
		...tables.map((table) => toCsvwMetadata(catalogue.edition, table)),
		toChangesFile(catalogue, records, before),
		toCitation(catalogue),
		toOpenApi(catalogue),
	];
	return [...listed, await toChecksums(listed)];
}
