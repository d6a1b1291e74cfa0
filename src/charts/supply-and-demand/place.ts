import { linear, logarithmic } from '../scale.ts';
import type { IndexedPoint, Measure, SupplyRow, SupplySeries } from './series.ts';

export interface PlacedMeasure {
	measure: Measure;
	runs: (IndexedPoint & { x: number; y: number })[][];
}

export interface PlacedPanel {
	row: SupplyRow;
	y: number;
	measures: PlacedMeasure[];
}

export interface PlacedSupply {
	width: number;
	height: number;
	panelHeight: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
	ticks: { index: number; y: number }[];
	years: { year: number; x: number }[];
	panels: PlacedPanel[];
}

/** Drawn for a phone, a panel below the other; a wider page enlarges it. */
const width = 340;
const panelHeight = 222;
const top = 28;
const bottom = 138;
const left = 34;
const right = 330;

/** The same years and the same scale in every panel; double and half lie as far from 100. */
export function placeSupply({ rows }: SupplySeries): PlacedSupply {
	const points = rows.flatMap(({ series }) => series.flatMap(({ runs }) => runs.flat()));
	const years = points.map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const indices = points.map(({ index }) => index);
	const [least, most] = [Math.min(80, ...indices), Math.max(125, ...indices)];
	const x = linear([first, Math.max(last, first + 1)], [left + 6, right - 6]);
	const y = logarithmic([least, most], [bottom, top]);
	return {
		width,
		height: Math.max(rows.length * panelHeight, 20),
		panelHeight,
		left,
		right,
		top,
		bottom,
		ticks: [12.5, 25, 50, 100, 200, 400, 800, 1600]
			.filter((index) => index >= least && index <= most)
			.map((index) => ({ index, y: y(index) })),
		years: Array.from({ length: last - first + 1 }, (_, i) => first + i)
			.filter((year) => (year - first) % 4 === 0)
			.map((year) => ({ year, x: x(year) })),
		panels: rows.map((row, i) => ({
			row,
			y: i * panelHeight,
			measures: row.series.map(({ measure, runs }) => ({
				measure,
				runs: runs.map((run) => run.map((point) => ({ ...point, x: x(point.year), y: y(point.index) }))),
			})),
		})),
	};
}
