import type { Catalogue } from '../../model/catalogue.ts';
import { sha256 } from '../../model/sha256.ts';
import type { Edition } from '../../schema/edition.ts';
import { dayPattern } from '../../schema/dates.ts';
import { sourceLanguage } from '../../words/locale.ts';
import type { CsvTable } from '../csv-tables.ts';
import { licenceOf, versionOf } from '../edition-line.ts';
import { mediaTypes, toBytes, type DatasetFile } from '../file.ts';
import { toJson } from '../json.ts';
import { foreignKeysOf } from '../keys.ts';
import { fileNameIn } from '../names.ts';
import { toField } from './field.ts';

/** How the tables are written, beyond what the standard has a word for. */
const conventions =
	'A cell that is empty for a reason has it in the column of the same name with _absent. A bar stands between the entries of a list; a bar or a backslash that belongs to an entry has a backslash before it. A text that a spreadsheet could take for a formula has an apostrophe before it.';

/** A licence; the standard takes as its name only what has the form of an identifier. */
const toLicence = ({ id, title, url }: Edition['licence']) => ({
	...(/^[-\w.]+$/.test(id) ? { name: id } : {}),
	path: url,
	title,
});

/** A table as its file is described. */
const toSchema = ({ columns, key }: CsvTable) => {
	const foreign = foreignKeysOf(columns, key);
	return {
		fields: columns.map((column) => toField(column, key.length === 1 && key[0] === column.column)),
		primaryKey: key,
		...(foreign.length === 0
			? {}
			: {
					foreignKeys: foreign.map(({ column, collection }) => ({
						fields: [column],
						reference: { resource: collection, fields: ['id'] },
					})),
				}),
		missingValues: [''],
	};
};

async function toResource({ edition }: Catalogue, table: CsvTable, { bytes }: DatasetFile) {
	const { name, path, title, description, collection } = table;
	const licence = licenceOf(edition, collection);
	return {
		name,
		path,
		type: 'table',
		title,
		...(description ? { description } : {}),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${await sha256(bytes)}`,
		...(licence === edition.licence ? {} : { licenses: [toLicence(licence)] }),
		schema: toSchema(table),
	};
}

/** Where the description of all tables lies. */
export const dataPackagePath = 'datapackage.json';

/**
 * `datapackage.json`: the tables with the meaning, type and key of their columns, and size and checksum of each of these
 * files, as Data Package 2.0 has it. A date of issue that has no day is left out: the standard asks for a moment.
 * https://datapackage.org/standard/data-package/
 */
export async function toDataPackage(
	catalogue: Catalogue,
	tables: readonly CsvTable[],
	files: readonly DatasetFile[],
): Promise<DatasetFile> {
	const { edition } = catalogue;
	const byPath = new Map(files.map((file) => [file.path, file]));
	const resources = tables.flatMap((table) => {
		const file = byPath.get(table.path);
		return file ? [toResource(catalogue, table, file)] : [];
	});
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'ecf-reference-scheme',
		id: fileNameIn(edition, dataPackagePath),
		title: edition.title[sourceLanguage],
		description: [edition.summary[sourceLanguage], conventions, ...edition.attribution].join(' '),
		version: versionOf(edition),
		...(dayPattern.test(edition.issued) ? { created: `${edition.issued}T00:00:00Z` } : {}),
		licenses: [toLicence(edition.licence)],
		contributors: [{ title: edition.publisher, roles: ['publisher'] }],
		resources: await Promise.all(resources),
	};
	return { kind: 'index', path: dataPackagePath, mediaType: mediaTypes.json, bytes: toBytes(toJson(descriptor)) };
}
