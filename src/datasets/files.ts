import type { Catalogue } from '../model/catalogue.ts';
import { toCsvTables } from './csv-tables.ts';
import { toCsvwMetadata } from './csvw/metadata.ts';
import { toDataPackage } from './data-package/package.ts';
import { toDatasets, type Dataset } from './dataset.ts';
import type { DatasetFile } from './file.ts';
import { formats } from './formats/index.ts';
import { sqlite } from './formats/sqlite.ts';
import { toChecksums, toIndex } from './listings.ts';
import type { DatabaseWriter } from './sqlite/script.ts';

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

/**
 * All files with their list (`index.json`), the description of the tables among them (`datapackage.json`, and
 * `<table>.csv-metadata.json` for each) and their checksums (`SHA256SUMS`, which leaves out only itself). `writeDatabase`: makes the bytes of SQLite.
 */
export async function toDatasetFiles(
	catalogue: Catalogue,
	charts: readonly DatasetFile[],
	writeDatabase: DatabaseWriter,
): Promise<DatasetFile[]> {
	const datasets = toDatasets(catalogue);
	const files = [...toRecordFiles(catalogue, datasets, writeDatabase), ...charts];
	const tables = toCsvTables(datasets);
	const listed = [
		...files,
		await toIndex(catalogue, files),
		await toDataPackage(catalogue, tables, files),
		...tables.map((table) => toCsvwMetadata(catalogue.edition, table)),
	];
	return [...listed, await toChecksums(listed)];
}
