import type { DescribedTable } from '../described-tables.ts';
import type { Column } from '../column.ts';
import { toListCell } from '../cells.ts';
import type { Row } from '../table.ts';
import type { SheetColumn } from './cell.ts';
import { toSheetName } from './sheet-name.ts';
import type { Sheet } from './sheet.ts';

const columns: readonly SheetColumn[] = [
	...['sheet', 'table', 'column', 'meaning', 'form'].map((column) => text(column)),
	{ column: 'is_list', type: 'yes-or-no', isList: false },
	...['unit', 'ids_of', 'values', 'kinds', 'when_empty', 'reason_in'].map((column) => text(column)),
];
function text(column: string): SheetColumn {
	return { column, type: 'text', isList: false };
}

function rowOf(
	table: string,
	{ column, description, type, isList, unit, collection, values, kinds, empty }: Column,
): Row {
	const cells = {
		sheet: toSheetName(table),
		table,
		column,
		meaning: description,
		form: type,
		is_list: isList,
		unit,
		ids_of: collection,
		values: toListCell(values),
		kinds: toListCell(kinds),
		when_empty: typeof empty === 'object' ? 'for-a-reason' : empty,
		reason_in: typeof empty === 'object' ? empty.reasonIn : undefined,
	};
	return Object.fromEntries(
		Object.entries(cells).filter((cell): cell is [string, string | boolean] => cell[1] !== undefined && cell[1] !== ''),
	);
}

/** A sheet that says what every column of these tables means: in which form, in what it counts, and when it is empty. */
export const toColumnsSheet = (tables: readonly DescribedTable[]): Sheet => ({
	name: 'columns',
	columns,
	rows: tables.flatMap(({ name, columns: own }) => own.map((column) => rowOf(name, column))),
});
