import type { Catalogue } from '../model/catalogue.ts';
import { collectionNames, type DatasetName } from '../schema/collections.ts';
import { toCsvText } from './cells.ts';
import { columnsOf } from './columns.ts';
import { toPairItems } from './comparability.ts';
import { toTables, type Table } from './csv.ts';
import { licenceOf, versionOf } from './edition-line.ts';
import { schemaPath, toDatasetSchema, toJson, toJsonDataset, toJsonLines } from './json.ts';
import { fileNameIn } from './names.ts';
import { publish } from './publish.ts';
import { toSssomFiles } from './sssom.ts';

/** A file that people download, below `data/<version>/` and, with the same bytes, `data/latest/`. */
export interface DatasetFile {
	path: string;
	mediaType: string;
	body: string;
	collection: DatasetName | 'charts';
	/** Records or rows in it; none for a schema. */
	count?: number;
	/** Path of the JSON Schema that the file follows, where there is one. */
	schema?: string;
}

const encoder = new TextEncoder();

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export async function sha256(body: string): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(body)));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The tables of a dataset. One without records still names its columns, so that a reader of files finds them. */
const tablesOf = (collection: DatasetName, items: readonly Record<string, unknown>[]): Table[] =>
	items.length > 0 ? toTables(collection, items) : [{ name: collection, columns: columnsOf(collection), rows: [] }];

/** JSON, CSV and schema of a dataset. */
function toDatasetFilesOf(
	catalogue: Catalogue,
	collection: DatasetName,
	items: readonly Record<string, unknown>[],
): DatasetFile[] {
	const schema = schemaPath(collection);
	const { items: _, ...head } = toJsonDataset(catalogue, collection, items);
	return [
		{
			path: `${collection}.json`,
			mediaType: 'application/json',
			body: collection === 'comparability' ? toJsonLines(head, items) : toJson({ ...head, items }),
			collection,
			count: items.length,
			schema,
		},
		...tablesOf(collection, items).map((table) => ({
			path: `${table.name}.csv`,
			mediaType: 'text/csv; charset=utf-8; header=present',
			body: toCsvText(table.columns, table.rows),
			collection,
			count: table.rows.length,
		})),
		{
			path: schema,
			mediaType: 'application/schema+json',
			body: toJson(toDatasetSchema(catalogue.edition, collection)),
			collection,
		},
	];
}

/** The files of every collection, and of all pairs. */
export const toCollectionFiles = (catalogue: Catalogue): DatasetFile[] => [
	...collectionNames.flatMap((collection) =>
		toDatasetFilesOf(
			catalogue,
			collection,
			catalogue[collection].all.map((record) => publish(catalogue, collection, record)),
		),
	),
	...toDatasetFilesOf(catalogue, 'comparability', toPairItems(catalogue)),
];

/** All files with their list (`index.json`) and their checksums (`SHA256SUMS`, which leaves out only itself). */
export async function toDatasetFiles(catalogue: Catalogue, charts: DatasetFile[] = []): Promise<DatasetFile[]> {
	const files = [...toCollectionFiles(catalogue), ...toSssomFiles(catalogue), ...charts];
	const index = {
		title: catalogue.edition.title.en,
		version: versionOf(catalogue.edition),
		issued: catalogue.edition.issued,
		status: catalogue.edition.status,
		publisher: catalogue.edition.publisher,
		attribution: catalogue.edition.attribution,
		files: await Promise.all(
			files.map(async ({ path, mediaType, body, collection, count, schema }) => ({
				path,
				url: fileNameIn(catalogue.edition, path),
				collection,
				...(count === undefined ? {} : { count }),
				mediaType,
				bytes: encoder.encode(body).length,
				sha256: await sha256(body),
				...(schema ? { schema: fileNameIn(catalogue.edition, schema) } : {}),
				licence: licenceOf(catalogue.edition, collection),
			})),
		),
	};
	const listed: DatasetFile[] = [
		...files,
		{ path: 'index.json', mediaType: 'application/json', body: toJson(index), collection: 'charts' },
	];
	const sums = await Promise.all(listed.map(async ({ path, body }) => `${await sha256(body)}  ${path}\n`));
	return [
		...listed,
		{ path: 'SHA256SUMS', mediaType: 'text/plain; charset=utf-8', body: sums.join(''), collection: 'charts' },
	];
}
