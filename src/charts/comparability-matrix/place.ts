import { shorten, wrap } from '../label.ts';
import type { ArrangedMatrix, MatrixGroup } from './matrix.ts';

export interface PlacedRow {
	/** Number of the qualification in the series. */
	index: number;
	y: number;
	height: number;
	lines: string[];
}

export interface PlacedColumn {
	index: number;
	x: number;
	lines: string[];
}

export interface PlacedGroup {
	key: string;
	/** Along the side that it heads. */
	at: number;
	length: number;
}

export interface PlacedMatrix {
	width: number;
	height: number;
	cell: number;
	/** Left edge of the first cell, and top edge. */
	left: number;
	top: number;
	rows: PlacedRow[];
	rowGroups: PlacedGroup[];
	columns: PlacedColumn[];
	columnGroups: PlacedGroup[];
	/** Few columns: drawn for a phone, with the figures in the cells. */
	narrow: boolean;
	/** Size of the letters of a row’s name, and of a column’s. */
	letters: number;
	headLetters: number;
	rowGroupHeight: number;
}

/** With so many columns or fewer the picture fits a phone. */
const fewColumns = 10;
const phone = 340;
const widest = 1160;
const groupGap = 5;

/** Names stand on the left and, turned, above; cells are as large as the width allows. */
export function placeMatrix(
	{ focus, rows, columns }: ArrangedMatrix,
	nameOf: (index: number, within: 'rows' | 'columns') => string,
): PlacedMatrix {
	const count = columns.reduce((sum, { members }) => sum + members.length, 0);
	const narrow = count <= fewColumns;
	const gaps = Math.max(columns.length - 1, 0) * groupGap;
	// One column leaves the names the width of a phone, ten leave them less than half of it.
	const left = narrow ? Math.max(136, phone - count * 26 - gaps) : 178;
	const room = (narrow ? phone : widest) - left - gaps;
	const cell = Math.max(10, Math.min(narrow ? 26 : 18, Math.floor(room / Math.max(count, 1))));
	const letters = narrow ? 11 : cell > 12 ? 10 : 9;
	// A letter is about half as wide as it is high, with the usual mix of them.
	const perLine = Math.floor((left - 6) / (letters * 0.57));
	const headLetters = narrow ? 9 : letters;
	const grouped = (list: readonly MatrixGroup[]) => list.some(({ key }) => key !== '') || list.length > 1;
	const rowGroupHeight = grouped(rows) ? letters + 9 : 0;
	const headNames = columns.flatMap(({ members }) =>
		members.map((index) => {
			const name = nameOf(index, 'columns');
			return narrow ? wrap(name, 18, 2) : [shorten(name, 30)];
		}),
	);
	const longest = Math.max(0, ...headNames.flat().map((line) => line.length));
	const top = Math.ceil(longest * headLetters * 0.58) + (grouped(columns) ? letters + 8 : 0) + 8;

	let x = left;
	let next = 0;
	const columnGroups: PlacedGroup[] = [];
	const placedColumns: PlacedColumn[] = [];
	for (const { key, members } of columns) {
		columnGroups.push({ key, at: x, length: members.length * cell });
		for (const index of members) {
			placedColumns.push({ index, x, lines: headNames[next] ?? [] });
			next += 1;
			x += cell;
		}
		x += groupGap;
	}
	const width = Math.max(x - groupGap, narrow ? phone : left);

	let y = top;
	const rowGroups: PlacedGroup[] = [];
	const placedRows: PlacedRow[] = [];
	const add = (index: number) => {
		const name = nameOf(index, 'rows');
		const lines = narrow ? wrap(name, perLine, 2) : [shorten(name, perLine)];
		const height = narrow ? 8 + lines.length * 12 : cell;
		placedRows.push({ index, y, height, lines });
		y += height;
	};
	if (focus !== undefined) {
		add(focus);
		y += groupGap;
	}
	for (const { key, members } of rows) {
		if (rowGroupHeight) rowGroups.push({ key, at: y, length: rowGroupHeight });
		y += rowGroupHeight;
		for (const index of members) add(index);
	}
	return {
		width,
		height: y + 2,
		cell,
		left,
		top,
		rows: placedRows,
		rowGroups,
		columns: placedColumns,
		columnGroups: grouped(columns) ? columnGroups : [],
		narrow,
		letters,
		headLetters,
		rowGroupHeight,
	};
}

/** The cell at a point of the picture; nothing between groups, or outside. */
export function cellAt(
	{ rows, columns, cell }: PlacedMatrix,
	x: number,
	y: number,
): { row: number; column: number } | undefined {
	const row = rows.findIndex((one) => y >= one.y && y < one.y + one.height);
	const column = columns.findIndex((one) => x >= one.x && x < one.x + cell);
	return row < 0 || column < 0 ? undefined : { row, column };
}
