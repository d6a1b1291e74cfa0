import { areas, type Area } from '../../schema/competence.ts';
import type { CoverageRow, CoverageSeries } from './series.ts';

export interface PlacedArea {
	area: Area;
	letter: string;
	y: number;
	rows: { row: CoverageRow; y: number }[];
}

export interface PlacedCoverage {
	width: number;
	height: number;
	/** Left edge of each column. */
	columns: number[];
	cellWidth: number;
	titleX: number;
	/** Foot of the slanted names of the columns. */
	namesY: number;
	/** Where the row of totals stands, and the first row that closes up. */
	totalsY: number;
	top: number;
	rowHeight: number;
	areaHeight: number;
	areas: PlacedArea[];
}

/** Code and cells stand first, so that a phone of 360 px shows them all; the title follows. */
const codeWidth = 62;
const columnWidth = 37;
const titleWidth = 330;
const namesHeight = 136;
const totalsHeight = 52;
const rowHeight = 26;
const areaHeight = 34;

/** The matrix in pixels: a column for each requirement, a row of totals, a row for each unit under its area. */
export function placeCoverage(series: CoverageSeries): PlacedCoverage {
	const top = namesHeight + totalsHeight;
	const titleX = codeWidth + series.columns.length * columnWidth + 8;
	const placed: PlacedArea[] = [];
	let y = top;
	for (const area of areas) {
		const rows = series.rows.filter((row) => row.area === area);
		if (rows.length === 0) continue;
		placed.push({
			area,
			letter: 'ABCDE'.charAt(areas.indexOf(area)),
			y,
			rows: rows.map((row, i) => ({ row, y: y + areaHeight + i * rowHeight })),
		});
		y += areaHeight + rows.length * rowHeight;
	}
	return {
		width: titleX + titleWidth,
		height: y,
		columns: series.columns.map((_, i) => codeWidth + i * columnWidth),
		cellWidth: columnWidth - 5,
		titleX,
		namesY: namesHeight - 6,
		totalsY: namesHeight,
		top,
		rowHeight,
		areaHeight,
		areas: placed,
	};
}
