import type { Catalogue } from '../model/catalogue.ts';
import { toDatasets } from './dataset.ts';
import { versionOf } from './edition-line.ts';
import type { DatasetFile } from './file.ts';
import { formats } from './formats/index.ts';
import { workbookOfAll } from './formats/xlsx.ts';
import { toChecksums, toIndex } from './listings.ts';
import { toPlainTexts } from './read-me.ts';
import { toZip } from './zip.ts';

/** The files of the records in every format, those of a collection together. */
function toRecordFiles(catalogue: Catalogue): DatasetFile[] {
	const datasets = toDatasets(catalogue);
	const files = formats.flatMap((format) => format.toFiles(catalogue, datasets));
	const order = datasets.map(({ collection }) => collection);
	const placeOf = (file: DatasetFile) => (file.kind === 'dataset' ? order.indexOf(file.collection) : order.length);
	return files.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Files with what is said of them: their list (`index.json`), plain texts, and checksums (`SHA256SUMS`, which leaves out only itself). */
async function withLists(catalogue: Catalogue, files: readonly DatasetFile[]): Promise<DatasetFile[]> {
	const listed = [...files, await toIndex(catalogue, files), ...toPlainTexts(catalogue)];
	return [...listed, await toChecksums(listed)];
}

/**
 * All files of the version, and one ZIP of them without the workbook of all, whose sheets are those of the workbooks in
 * it. No file can hold its own checksum: in the ZIP the lists are those of the files in it, beside it they name it too, and
 * every other file has the same bytes in both places.
 */
export async function toDatasetFiles(
	catalogue: Catalogue,
	charts: readonly DatasetFile[] = [],
): Promise<DatasetFile[]> {
	const files = [...toRecordFiles(catalogue), ...charts];
	const whole: DatasetFile = {
		kind: 'scheme',
		path: `ecf-scheme-${versionOf(catalogue.edition)}.zip`,
		mediaType: 'application/zip',
		bytes: toZip(
			await withLists(
				catalogue,
				files.filter(({ path }) => path !== workbookOfAll),
			),
		),
	};
	return withLists(catalogue, [...files, whole]);
}
