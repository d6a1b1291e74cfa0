import { shorten, wrap } from '../label.ts';
import type { ArrangedMatrix, MatrixGroup } from './matrix.ts';

export interface PlacedRow {
	/** Number of the qualification in the series. */
	index: number;
	y: number;
	height: number;
	lines: string[];
	/** Top of its marks. */
	markY: number;
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
	/** Height and width of the largest mark in a cell. */
	mark: number;
	/** Left edge of the first cell, and top edge. */
	left: number;
	top: number;
	rows: PlacedRow[];
	rowGroups: PlacedGroup[];
	columns: PlacedColumn[];
	columnGroups: PlacedGroup[];
	/** Few columns: with the figures in the cells. */
	isLarge: boolean;
	/** On a phone with few columns a name stands above its marks, and not beside them. */
	isNameAbove: boolean;
}

/** With so many columns or fewer the figures have room in the cells. */
const fewColumns = 10;
const groupGap = 5;
/** Size of the letters, and how far a line stands below the other. */
export const letters = 12;
export const lineHeight = 14;
/** A letter is a little more than half as wide as it is high, with the usual mix of them. */
const letterWidth = 0.58 * letters;
const rowGroupHeight = 28;

/** What a name has beside the marks at least, and what a cell and the mark in it have at most. */
const sizes = {
	wide: { few: { left: 380, most: 48, mark: 26 }, many: { left: 280, most: 22, mark: 20 } },
	narrow: { few: { left: 0, most: 40, mark: 26 }, many: { left: 150, most: 20, mark: 18 } },
};
/** So wide that names of that size stand beside each other. */
const leastCell = 14;

/** Names stand on the left or, on a phone, above their marks, and those of columns turned; cells are as large as the width allows. */
export function placeMatrix(
	{ focus, rows, columns }: ArrangedMatrix,
	nameOf: (index: number, within: 'rows' | 'columns') => string,
	across: number,
): PlacedMatrix {
	const count = columns.reduce((sum, { members }) => sum + members.length, 0);
	const isLarge = count <= fewColumns;
	const isNarrow = across < 600;
	const isNameAbove = isLarge && isNarrow;
	const { left: least, most, mark: mostMark } = sizes[isNarrow ? 'narrow' : 'wide'][isLarge ? 'few' : 'many'];
	const gaps = Math.max(columns.length - 1, 0) * groupGap;
	const room = (across - least - gaps) / Math.max(count, 1);
	const cell = Math.max(leastCell, Math.min(most, Math.floor(room)));
	// What the cells do not need is left to the names.
	const left = isNameAbove ? 0 : Math.max(least, across - gaps - count * cell);
	const mark = Math.min(mostMark, cell);
	const perLine = Math.floor(((isNameAbove ? across : left) - 8) / letterWidth);
	const grouped = (list: readonly MatrixGroup[]) => list.some(({ key }) => key !== '') || list.length > 1;
	const hasHeads = grouped(rows);
	const headLines = Math.floor(cell / lineHeight);
	const headNames = columns.flatMap(({ members }) =>
		members.map((index) => wrap(nameOf(index, 'columns'), headLines > 1 ? 20 : 32, Math.min(headLines, 3))),
	);
	const longest = Math.max(0, ...headNames.flat().map((line) => line.length));
	const top = Math.ceil(longest * letterWidth) + (grouped(columns) ? lineHeight + 6 : 0) + 10;

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

	let y = top;
	const rowGroups: PlacedGroup[] = [];
	const placedRows: PlacedRow[] = [];
	const add = (index: number) => {
		const name = nameOf(index, 'rows');
		const lines = isLarge ? wrap(name, perLine, 2) : [shorten(name, perLine)];
		const text = lines.length * lineHeight;
		const height = isNameAbove ? text + mark + 10 : isLarge ? Math.max(mark, text) + 4 : Math.max(mark, lineHeight);
		placedRows.push({ index, y, height, lines, markY: isNameAbove ? y + text + 6 : y + (height - mark) / 2 });
		y += height;
	};
	if (focus !== undefined) {
		add(focus);
		y += groupGap;
	}
	for (const { key, members } of rows) {
		if (hasHeads) {
			rowGroups.push({ key, at: y, length: rowGroupHeight });
			y += rowGroupHeight;
		}
		for (const index of members) add(index);
	}
	return {
		width: Math.max(x - groupGap, across),
		height: y + 2,
		cell,
		mark,
		left,
		top,
		rows: placedRows,
		rowGroups,
		columns: placedColumns,
		columnGroups: grouped(columns) ? columnGroups : [],
		isLarge,
		isNameAbove,
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
