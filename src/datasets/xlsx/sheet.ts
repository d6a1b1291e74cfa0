import type { Row } from '../table.ts';
import { toCell, toTextCell, type SheetColumn } from './cell.ts';
import type { SharedStrings } from './shared-strings.ts';
import { styles } from './styles.ts';
import { namespaces, xml } from './xml.ts';

/** A table as a sheet shows it. */
export interface Sheet {
	name: string;
	columns: readonly SheetColumn[];
	rows: readonly Row[];
}

/** Characters that a column is wide, whatever it holds. */
const [narrow, wide] = [8, 60];

/** A column by its letters, counted from 0. */
const letters = (index: number): string =>
	(index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The cells of a sheet with its head: `A1:C9`. */
export const rangeOf = ({ columns, rows }: Sheet): string => `A1:${letters(columns.length - 1)}${rows.length + 1}`;

function widthOf({ column }: SheetColumn, rows: readonly Row[]): number {
	const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), column.length);
	// The button of the filter stands in the head too.
	return Math.min(Math.max(longest, column.length + 2, narrow), wide) + 1;
}

/** A sheet as SpreadsheetML: its head stays in sight, each column can be filtered. Texts are added to `strings`. */
export function toSheetXml(sheet: Sheet, strings: SharedStrings): string {
	const { columns, rows } = sheet;
	const places = columns.map((column, i) => ({ column, letters: letters(i) }));
	const widths = columns.map(
		(column, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(column, rows)}" customWidth="1"/>`,
	);
	const head = places.map((place) => toTextCell(`${place.letters}1`, place.column.column, strings, styles.head));
	const lines = rows.map((row, i) => {
		const number = i + 2;
		const cells = places.flatMap(({ column, letters }) => {
			const value = row[column.column];
			return value === undefined ? [] : toCell(`${letters}${number}`, value, column, strings);
		});
		return `<row r="${number}">${cells.join('')}</row>`;
	});
	const range = rangeOf(sheet);
	return xml(
		`<worksheet xmlns="${namespaces.main}"><dimension ref="${range}"/>`,
		'<sheetViews><sheetView workbookViewId="0">',
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
		`</sheetView></sheetViews><cols>${widths.join('')}</cols>`,
		`<sheetData><row r="1">${head.join('')}</row>`,
		...lines,
		`</sheetData><autoFilter ref="${range}"/>`,
		// Else a program marks each code of digits, and offers to spoil it.
		`<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`,
		'</worksheet>',
	);
}
