import { areas, type Area } from '../../schema/competence.ts';
import { wrap } from '../label.ts';
import { bands } from '../scale.ts';
import type { OverviewRow, OverviewSeries } from './series.ts';

export interface PlacedCell {
	x: number;
	level: number;
	state: 'unit' | 'profile' | 'defined';
	isNew: boolean;
	unit?: string;
}

export interface PlacedRow {
	row: OverviewRow;
	y: number;
	height: number;
	/** Its title. */
	lines: string[];
	/** Top of its cells. */
	cellY: number;
	cells: PlacedCell[];
}

export interface PlacedOverview {
	width: number;
	height: number;
	cellSize: number;
	/** Where the marks of change begin. */
	changeX: number;
	columns: { x: number; label: string }[];
	/** Where the first of the rows stands, and how high the headings of areas are. */
	top: number;
	areaHeight: number;
	areas: { area: Area; letter: string; y: number; rows: PlacedRow[] }[];
}

/** For a phone the levels stand below code and title, on a page beside them. */
const sizes = {
	narrow: { start: 1, end: 206, changeX: 216, letters: 38, isBelow: true },
	wide: { start: 400, end: 740, changeX: 762, letters: 46, isBelow: false },
};
export const titleX = 46;
export const cellHeight = 20;
export const lineHeight = 15;
const rowGap = 7;
const areaHeight = 34;
const headHeight = 30;

/** The overview in pixels: a band for each level from left to right, a row for each competence, a heading for each area. */
export function placeOverview(series: OverviewSeries, width: number): PlacedOverview {
	const { start, end, changeX, letters, isBelow } = width < 600 ? sizes.narrow : sizes.wide;
	const columns = bands(5, [start, end], 0.2);
	const x = columns.starts.map(Math.round);
	const placed: PlacedOverview = {
		width,
		changeX,
		height: 0,
		cellSize: Math.round(columns.width),
		columns: x.map((left, i) => ({ x: left, label: `e-${i + 1}` })),
		top: headHeight,
		areaHeight,
		areas: [],
	};
	let y = headHeight;
	for (const area of areas) {
		const rows = series.rows.filter((row) => row.area === area);
		if (rows.length === 0) continue;
		const areaY = y;
		y += areaHeight;
		const placedRows = rows.map((row): PlacedRow => {
			const lines = wrap(row.title, letters, 2);
			const text = lines.length * lineHeight;
			const cellY = isBelow ? text + 5 : 2;
			const height = (isBelow ? cellY + cellHeight : Math.max(cellHeight, text)) + rowGap;
			y += height;
			return { row, y: y - height, height, lines, cellY, cells: placeCells(row, x) };
		});
		placed.areas.push({ area, letter: 'ABCDE'.charAt(areas.indexOf(area)), y: areaY, rows: placedRows });
	}
	return { ...placed, height: y };
}

function placeCells(row: OverviewRow, x: readonly number[]): PlacedCell[] {
	return row.levels.map((level) => {
		const unit = row.units[level];
		return {
			x: x[level - 1] ?? 0,
			level,
			state: unit ? 'unit' : row.profile ? 'profile' : 'defined',
			isNew: row.newLevels.includes(level),
			...(unit ? { unit } : {}),
		};
	});
}
