import type { DatasetName } from '../../schema/collections.ts';
import type { Edition } from '../../schema/edition.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { listSeparator } from '../cells.ts';
import type { CsvTable } from '../csv-tables.ts';
import type { Column } from '../column.ts';
import { licenceOf } from '../edition-line.ts';
import { toBytes, type DatasetFile } from '../file.ts';
import { toJson } from '../json.ts';
import { isAlwaysFilled } from '../keys.ts';

/** Cells that CSVW has a type for; its date is a day, and ours may be a month or a year. */
const datatypes: Partial<Record<Column['type'], string>> = {
	integer: 'integer',
	number: 'number',
	'yes-or-no': 'boolean',
	day: 'date',
	address: 'anyURI',
};

/** A list of texts is a text for CSVW, which knows no backslash before a bar; ids and numbers have no bars in them. */
const toColumn = (column: Column) => {
	const { column: name, description, type, isList, unit } = column;
	return {
		name,
		titles: name,
		'dc:description': unit === undefined ? description : `${description} Unit: ${unit}.`,
		datatype: datatypes[type] ?? 'string',
		...(isList && type !== 'text' ? { separator: listSeparator } : {}),
		...(isAlwaysFilled(column) ? { required: true } : {}),
	};
};

/** The column that names the record of a row; ESCO's own have the names that ESCO gave them. */
const nameColumnOf = (collection: DatasetName) =>
	collection === 'occupations' || collection === 'skills' ? 'uri' : 'page';

/** Path of what is said of a table, by that of the table. */
export const csvwPathOf = (path: string): string => `${path}-metadata.json`;

/**
 * The metadata of a table as CSV on the Web has them, beside its file: what the columns mean, and that a row speaks of the
 * record whose name it has. Keys of other tables stand in `datapackage.json`: here they would be wrong, since CSVW takes
 * them only where one file describes both tables. https://www.w3.org/TR/tabular-metadata/
 */
export function toCsvwMetadata(edition: Edition, table: CsvTable): DatasetFile {
	const { path, collection, title, description, columns, key } = table;
	const nameColumn = nameColumnOf(collection);
	const isOfRecords = key.join() === 'id' && columns.some(({ column }) => column === nameColumn);
	const metadata = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': sourceLanguage }],
		'@type': 'Table',
		url: path.slice(path.lastIndexOf('/') + 1),
		'dc:title': title,
		...(description ? { 'dc:description': description } : {}),
		'dc:license': { '@id': licenceOf(edition, collection).url },
		dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'] },
		tableSchema: {
			...(isOfRecords ? { aboutUrl: `{+${nameColumn}}` } : {}),
			primaryKey: key,
			columns: columns.map(toColumn),
		},
	};
	return {
		kind: 'index',
		path: csvwPathOf(path),
		mediaType: 'application/csvm+json',
		bytes: toBytes(toJson(metadata)),
	};
}
