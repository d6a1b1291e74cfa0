import { linear, logarithmic } from '../scale.ts';
import type { IndexedPoint, Measure, SupplyRow, SupplySeries } from './series.ts';

export interface PlacedMeasure {
	measure: Measure;
	runs: (IndexedPoint & { x: number; y: number })[][];
}

export interface PlacedPanel {
	row: SupplyRow;
	measures: PlacedMeasure[];
}

export interface PlacedSupply {
	ticks: { index: number; y: number }[];
	years: { year: number; x: number }[];
	panels: PlacedPanel[];
}

/** As narrow as a panel gets, so that its letters are never smaller than drawn; a wider place enlarges it. */
export const panel = { width: 272, left: 38, right: 266, top: 34, bottom: 150 };

/** The same years and the same scale in every panel; double and half lie as far from 100. */
export function placeSupply({ rows }: SupplySeries): PlacedSupply {
	const points = rows.flatMap(({ series }) => series.flatMap(({ runs }) => runs.flat()));
	const years = points.map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const indices = points.map(({ index }) => index);
	const [least, most] = [Math.min(80, ...indices), Math.max(125, ...indices)];
	const x = linear([first, Math.max(last, first + 1)], [panel.left + 6, panel.right - 6]);
	const y = logarithmic([least, most], [panel.bottom, panel.top]);
	return {
		ticks: [12.5, 25, 50, 100, 200, 400, 800, 1600]
			.filter((index) => index >= least && index <= most)
			.map((index) => ({ index, y: y(index) })),
		years: Array.from({ length: last - first + 1 }, (_, i) => first + i)
			.filter((year) => (year - first) % 4 === 0)
			.map((year) => ({ year, x: x(year) })),
		panels: rows.map((row) => ({
			row,
			measures: row.series.map(({ measure, runs }) => ({
				measure,
				runs: runs.map((run) => run.map((point) => ({ ...point, x: x(point.year), y: y(point.index) }))),
			})),
		})),
	};
}
