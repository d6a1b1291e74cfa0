import type { Catalogue } from '../model/catalogue.ts';
import { toCitation } from './citation.ts';
import { toCsvTables, type CsvTable } from './csv-tables.ts';
import { toCsvwMetadata } from './csvw/metadata.ts';
import { toDataPackage } from './data-package/package.ts';
import { toDatasets, type Dataset } from './dataset.ts';
import { changesBetween } from './edition-changes.ts';
import { toEditionData, type EditionData } from './edition-data.ts';
import { versionOf } from './edition-line.ts';
import { mediaTypes, toBytes, type DatasetFile } from './file.ts';
import { formats } from './formats/index.ts';
import { sqlite } from './formats/sqlite.ts';
import { workbookOfAll } from './formats/xlsx.ts';
import { toJson } from './json.ts';
import { toCatalog, toChecksums, toIndex } from './listings.ts';
import { toOpenApi } from './openapi/document.ts';
import { toPlainTexts } from './read-me.ts';
import type { DatabaseWriter } from './sqlite/script.ts';
import { toToolSchemas } from './tool-schemas.ts';
import { toZip } from './zip.ts';

/** The list of what differs from the release before, below the folder of the version. */
export const changesPath = 'changes.json';

/** The ZIP of all files of a version. */
export const wholePath = (version: string): string => `ecf-scheme-${version}.zip`;

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
 * Files with what is said of them: their lists (`catalog.ttl` and `.jsonld`, `index.json`), the description of the tables among them
 * (`datapackage.json`), plain texts, and checksums (`SHA256SUMS`, which leaves out only itself). `others`: what is said of
 * none of them alone.
 */
async function withLists(
	catalogue: Catalogue,
	files: readonly DatasetFile[],
	tables: readonly CsvTable[],
	others: readonly DatasetFile[],
): Promise<DatasetFile[]> {
	const listed = [
		...files,
		...(await toCatalog(catalogue, files)),
		await toIndex(catalogue, files),
		await toDataPackage(catalogue, tables, files),
		...others,
		...toPlainTexts(catalogue),
	];
	return [...listed, await toChecksums(listed)];
}

/**
 * All files of the version, and one ZIP of them without the workbook of all, whose sheets are those of the workbooks in
 * it. No file can hold its own checksum: in the ZIP the lists are those of the files in it, beside it they name it too, and
 * every other file has the same bytes in both places. `writeDatabase`: makes the bytes of SQLite. `before`: the data of the
 * release before; none before the first.
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
	const others = [
		...tables.map((table) => toCsvwMetadata(catalogue.edition, table)),
		toChangesFile(catalogue, records, before),
		toCitation(catalogue),
		toOpenApi(catalogue),
		...toToolSchemas(catalogue.edition),
	];
	const inZip = files.filter(({ path }) => path !== workbookOfAll);
	const whole: DatasetFile = {
		kind: 'scheme',
		path: wholePath(versionOf(catalogue.edition)),
		mediaType: 'application/zip',
		bytes: toZip(await withLists(catalogue, inZip, tables, others)),
	};
	return withLists(catalogue, [...files, whole], tables, others);
}
