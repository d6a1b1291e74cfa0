import type { Catalogue } from '../../model/catalogue.ts';
import type { DatasetName } from '../../schema/collections.ts';
import { licenceOf, versionOf } from '../edition-line.ts';
import { flatTables } from '../flat/index.ts';
import type { Format } from '../format.ts';
import { toParquet } from '../parquet.ts';
import type { DescribedTable } from '../described-tables.ts';

/** Tables of more rows have a Parquet file; those of fewer are read as quickly from CSV. */
const many = 1000;

interface Candidate extends Pick<DescribedTable, 'columns' | 'rows'> {
	path: string;
	collection: DatasetName;
}

/** What a file says of itself: no more, for a reader fetches it before the rows. */
const saidOf = ({ edition }: Catalogue, collection: DatasetName) => ({
	version: versionOf(edition),
	licence: licenceOf(edition, collection).url,
});

/** The long tables, those made for joining among them. */
export const parquet: Format = {
	name: 'Parquet',
	toFiles: (catalogue, datasets) => {
		const candidates: Candidate[] = [
			...datasets.flatMap(({ collection, tables }) =>
				tables.map(({ name, columns, rows }) => ({ path: `${name}.parquet`, collection, columns, rows })),
			),
			...flatTables.map(({ name, collection, columns, rows }) => ({
				path: `flat/${name}.parquet`,
				collection,
				columns: [...columns],
				rows: rows(catalogue),
			})),
		];
		return candidates
			.filter(({ rows }) => rows.length > many)
			.map(({ path, collection, columns, rows }) => ({
				kind: 'dataset',
				collection,
				path,
				mediaType: 'application/vnd.apache.parquet',
				bytes: toParquet(columns, rows, saidOf(catalogue, collection)),
				count: rows.length,
			}));
	},
};
