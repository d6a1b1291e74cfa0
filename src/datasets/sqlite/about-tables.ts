import type { Edition } from '../../schema/edition.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { toListCell } from '../cells.ts';
import type { Column } from '../column.ts';
import { licenceOf, versionOf } from '../edition-line.ts';
import { column, rowOf } from '../flat/flat-table.ts';
import type { SqlTable } from './sql-table.ts';

/** What is said of a table or a view. */
export type Described = Pick<SqlTable, 'name' | 'collection' | 'description' | 'columns'>;

/** `edition`: what the data are of, in one row. */
const editionTable = (edition: Edition): SqlTable => ({
	name: 'edition',
	description: 'The edition, in one row.',
	columns: [
		column('version', 'text', 'Version of this edition.'),
		column('issued', 'date', 'Day of issue.'),
		column('status', 'code', 'How far the edition has come.'),
		column('title_en', 'text', 'Title of the edition.'),
		column('summary_en', 'text', 'What the edition is.'),
		column('publisher', 'text', 'Who publishes it.'),
		column('namespace', 'address', 'What the names of all records begin with.'),
		column('licence', 'text', 'Licence of the edition; the table "tables" has that of each part.'),
		column('attribution', 'text', 'Lines that whoever reuses the data must show, with bars between them.'),
	],
	key: ['version'],
	rows: [
		{
			version: versionOf(edition),
			issued: edition.issued,
			status: edition.status,
			title_en: edition.title[sourceLanguage],
			summary_en: edition.summary[sourceLanguage],
			publisher: edition.publisher,
			namespace: edition.namespace,
			licence: edition.licence.url,
			attribution: toListCell(edition.attribution),
		},
	],
});

/** `tables`: every table and view. */
const tablesTable = (edition: Edition, described: readonly Described[]): SqlTable => ({
	name: 'tables',
	description: 'Every table and every view of records, with its terms.',
	columns: [
		column('name', 'text', 'Name of the table or view.'),
		column('collection', 'code', 'Collection whose records or their parts it holds.', 'left-out'),
		column('description', 'text', 'What its rows are, where the name does not say it.', 'left-out'),
		column('licence', 'address', 'Terms of its content.'),
	],
	key: ['name'],
	rows: described.map(({ name, collection, description }) =>
		rowOf({
			name,
			collection,
			description: description || undefined,
			licence: (collection ? licenceOf(edition, collection) : edition.licence).url,
		}),
	),
});

/** Where the reason stands for which a cell is empty. */
const reasonColumnOf = ({ empty }: Column) => (typeof empty === 'object' ? empty.reasonIn : undefined);

/** `columns`: what every column of every table and view means. */
const columnsTable = (described: readonly Described[]): SqlTable => ({
	name: 'columns',
	description: 'What every column of every table and view means.',
	columns: [
		column('table_name', 'text', 'Name of the table or view.'),
		column('column_name', 'text', 'Name of the column.'),
		column('position', 'integer', 'Place of the column in its table, from 1.'),
		column('description', 'text', 'What it means.'),
		column('type', 'code', 'What a cell holds; date: a year, a month or a day; yes-or-no: 1 or 0.'),
		column('is_list', 'yes-or-no', 'Whether a cell holds several, with bars between them.'),
		column('unit', 'text', 'In what a number counts.', 'left-out'),
		column('target', 'code', 'Collection whose records the ids name.', 'left-out'),
		column('reason_in', 'text', 'Column that says why a cell is empty.', 'left-out'),
	],
	key: ['table_name', 'column_name'],
	rows: described.flatMap(({ name, columns }) =>
		columns.map((one, i) =>
			rowOf({
				table_name: name,
				column_name: one.column,
				position: i + 1,
				description: one.description,
				type: one.type,
				is_list: one.isList,
				unit: one.unit,
				target: one.collection,
				reason_in: reasonColumnOf(one),
			}),
		),
	),
});

/** What is said of the database in itself: the edition, and every table, view and column, these tables among them. */
export function toAboutTables(edition: Edition, described: readonly Described[]): SqlTable[] {
	const shapes = [editionTable(edition), tablesTable(edition, []), columnsTable([])];
	const all = [...described, ...shapes];
	return [editionTable(edition), tablesTable(edition, all), columnsTable(all)];
}
