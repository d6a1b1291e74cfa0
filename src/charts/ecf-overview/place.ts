import { areas, type Area } from '../../schema/competence.ts';
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
	cells: PlacedCell[];
}

export interface PlacedOverview {
	width: number;
	height: number;
	cellSize: number;
	/** Where titles, and where the marks of change begin. */
	titleX: number;
	changeX: number;
	columns: { x: number; label: string }[];
	/** Where the first of the rows stands, and how high rows and the headings of areas are. */
	top: number;
	rowHeight: number;
	areaHeight: number;
	areas: { area: Area; letter: string; y: number; rows: PlacedRow[] }[];
}

/** Code and levels stand first, so that a phone shows them without scrolling; the title follows. */
const codeWidth = 46;
const levelsWidth = 170;
const titleWidth = 330;
/** A letter of a title at most, on average, in the fonts that stand in for `system-ui`: a long title moves the marks. */
const letterWidth = 7.4;
const changeWidth = 90;
const rowHeight = 26;
const areaHeight = 34;
const headHeight = 34;

/** The overview in pixels: a band for each level from left to right, a row for each competence, a heading for each area. */
export function placeOverview(series: OverviewSeries): PlacedOverview {
	const columns = bands(5, [codeWidth, codeWidth + levelsWidth], 0.3);
	const x = columns.starts.map(Math.round);
	const titleX = codeWidth + levelsWidth + 14;
	const longest = Math.max(...series.rows.map((row) => row.title.length), 0);
	const changeX = Math.max(codeWidth + levelsWidth + titleWidth, Math.ceil(titleX + longest * letterWidth));
	const placed: PlacedOverview = {
		width: changeX + changeWidth,
		titleX,
		changeX,
		height: 0,
		cellSize: Math.round(columns.width),
		columns: x.map((left, i) => ({ x: left, label: `e-${i + 1}` })),
		top: headHeight,
		rowHeight,
		areaHeight,
		areas: [],
	};
	let y = headHeight;
	for (const area of areas) {
		const rows = series.rows.filter((row) => row.area === area);
		if (rows.length === 0) continue;
		const areaY = y;
		y += areaHeight;
		placed.areas.push({
			area,
			letter: 'ABCDE'.charAt(areas.indexOf(area)),
			y: areaY,
			rows: rows.map((row, i) => ({ row, y: y + i * rowHeight, cells: placeCells(row, x) })),
		});
		y += rows.length * rowHeight;
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
