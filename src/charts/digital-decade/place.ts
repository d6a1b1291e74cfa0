import { ticks } from 'd3-array';
import type { Point } from '../indicator-figures.ts';
import { axis, linear } from '../scale.ts';
import type { DecadeTarget, Progress } from './series.ts';

export interface PlacedCountry {
	country: Progress & { name: string };
	/** Upper left corner of its row. */
	x: number;
	y: number;
	newestX: number;
	projectedX?: number;
}

/** A part of the list of countries, below its head: where its tracks begin, and the target on them. */
export interface PlacedColumn {
	x: number;
	targetX: number;
	bottom: number;
}

export interface PlacedDecade {
	width: number;
	height: number;
	left: number;
	right: number;
	bottom: number;
	ticks: { value: number; y: number }[];
	years: { year: number; x: number }[];
	breaks: { year: number; x: number }[];
	runs: (Point & { x: number; y: number })[][];
	/** From the line’s value in the newest year to that in the year of the target. */
	projection?: { x1: number; y1: number; x2: number; y2: number };
	target: { x: number; y: number };
	/** The countries below: their heading, the parts of their list, and their tracks within a row. */
	listY: number;
	columns: PlacedColumn[];
	trackX: number;
	trackWidth: number;
	countries: PlacedCountry[];
}

/** For a page the countries stand in two columns below a wide panel, for a phone in one. */
const sizes = {
	narrow: { panelHeight: 260, ticks: 5, columns: 1, trackX: 122, figures: 92 },
	wide: { panelHeight: 300, ticks: 10, columns: 2, trackX: 158, figures: 92 },
};
const margin = { top: 28, right: 22, bottom: 30, left: 58 };
const columnGap = 40;
const listHeadHeight = 56;
export const rowHeight = 24;

/** Above the line of the place that the target is for, below a track for each country, the highest figure first. */
export function placeDecade({ own, value, year, breaks, countries }: DecadeTarget, width: number): PlacedDecade {
	const size = sizes[width < 600 ? 'narrow' : 'wide'];
	const points = own.runs.flat();
	const first = Math.min(...points.map((point) => point.year));
	const right = width - margin.right;
	const bottom = size.panelHeight - margin.bottom;
	const last = Math.max(year, ...points.map((point) => point.year));
	const x = linear([first, last], [margin.left, right]);
	const most = Math.max(value, own.projection?.value ?? 0, ...points.map((point) => point.value));
	const values = axis([0, most], 5);
	const y = linear(values.domain, [bottom, margin.top]);
	const { projection } = own;
	return {
		width,
		left: margin.left,
		right,
		bottom,
		ticks: values.ticks.map((tick) => ({ value: tick, y: y(tick) })),
		years: ticks(first, last, size.ticks)
			.filter((tick) => Number.isInteger(tick))
			.map((tick) => ({ year: tick, x: x(tick) })),
		breaks: breaks
			.filter((one) => one.place === undefined && one.year > first && one.year <= own.newest.year)
			.map((one) => ({ year: one.year, x: x(one.year - 0.5) })),
		runs: own.runs.map((run) => run.map((point) => ({ ...point, x: x(point.year), y: y(point.value) }))),
		...(projection
			? {
					projection: {
						x1: x(own.newest.year),
						y1: y(projection.start),
						x2: x(year),
						y2: y(projection.value),
					},
				}
			: {}),
		target: { x: x(year), y: y(value) },
		...placeCountries(countries, value, width, size),
	};
}

function placeCountries(
	countries: DecadeTarget['countries'],
	value: number,
	width: number,
	{ panelHeight, columns, trackX, figures }: (typeof sizes)['wide'],
): Pick<PlacedDecade, 'height' | 'listY' | 'columns' | 'trackX' | 'trackWidth' | 'countries'> {
	const columnWidth = (width - columnGap * (columns - 1)) / columns;
	const trackWidth = columnWidth - trackX - figures;
	const most = Math.max(
		value,
		...countries.flatMap(({ newest, projection }) => [newest.value, projection?.value ?? 0]),
	);
	const along = linear([0, most], [0, trackWidth]);
	// A trend that falls may point below zero.
	const track = (figure: number) => trackX + Math.max(0, along(figure));
	const perColumn = Math.ceil(countries.length / columns);
	const top = panelHeight + listHeadHeight;
	const left = (column: number) => Math.round(column * (columnWidth + columnGap));
	return {
		height: countries.length > 0 ? top + perColumn * rowHeight : panelHeight,
		listY: panelHeight,
		columns: Array.from({ length: Math.min(columns, countries.length) }, (_, i) => ({
			x: left(i),
			targetX: left(i) + track(value),
			bottom: top + Math.min(perColumn, countries.length - i * perColumn) * rowHeight,
		})),
		trackX,
		trackWidth,
		countries: [...countries]
			.sort((a, b) => b.newest.value - a.newest.value)
			.map((country, i) => {
				const x = left(Math.floor(i / perColumn));
				return {
					country,
					x,
					y: top + (i % perColumn) * rowHeight,
					newestX: x + track(country.newest.value),
					...(country.projection ? { projectedX: x + track(country.projection.value) } : {}),
				};
			}),
	};
}
