import { fromListCell } from '../cells.ts';
import type { Dataset } from '../dataset.ts';
import { placeColumns, type DescribedTable } from '../described-tables.ts';
import type { Column } from '../column.ts';
import { keyColumnsOf } from '../join-keys.ts';
import { primaryKeyOf } from '../keys.ts';
import { entryColumns, type Row } from '../table.ts';
import { sqlNameOf, type SqlTable } from './sql-table.ts';

/** The column of a link that names the other record. */
const targetColumn = 'target';

/** Lists of ids become tables of links; other lists lead nowhere, and keep the bars that they have in CSV. */
const isLinks = ({ isList, collection }: Column) => isList && collection !== undefined;

/** Where a list stands in the row: of a record, or of an entry of one of its lists. */
function placeOf(row: Row): Row {
	const { parent, within, position } = entryColumns;
	if (!(parent in row)) return { [parent]: row['id'] ?? '' };
	const places = [row[within], row[position]].filter((place) => place !== undefined);
	return { [parent]: row[parent] ?? '', [within]: places.join('.') };
}

/** The links of a column: a row for each id in the list, as a list of objects has a row for each entry. */
function toLinks({ collection }: Dataset, table: DescribedTable, column: Column): SqlTable {
	const links = table.rows.flatMap((row) => {
		const cell = row[column.column];
		const place = placeOf(row);
		return cell === undefined
			? []
			: fromListCell(String(cell)).map((id, i): Row => ({
					...place,
					[entryColumns.position]: i + 1,
					[targetColumn]: id,
				}));
	});
	const isOfEntries = table.columns.some((one) => one.column === entryColumns.parent);
	const places = placeColumns(collection).filter((one) => isOfEntries || one.column !== entryColumns.within);
	const columns = [...places, { ...column, column: targetColumn, isList: false, empty: 'never' as const, kinds: [] }];
	return {
		name: `${sqlNameOf(table.name)}__${column.column}`,
		collection,
		description: column.description,
		columns,
		key: primaryKeyOf(columns),
		rows: links,
	};
}

/**
 * The tables of a dataset with a table for each of their lists of ids, so that all that is joined is joined by keys. Codes
 * that stand beside such a list in CSV are those of the records that the links lead to, and are found there.
 */
export const toRecordTables = (dataset: Dataset): SqlTable[] =>
	dataset.tables.flatMap((table) => {
		const lists = table.columns.filter(isLinks);
		const elsewhere = new Set(lists.flatMap((list) => [list.column, ...keyColumnsOf(list)]));
		return [
			{
				name: sqlNameOf(table.name),
				collection: dataset.collection,
				description: table.description,
				columns: table.columns.filter(({ column }) => !elsewhere.has(column)),
				key: primaryKeyOf(table.columns),
				rows: table.rows,
			},
			...lists.map((column) => toLinks(dataset, table, column)),
		];
	});
