import { ticks } from 'd3-array';
import type { Point } from '../indicator-figures.ts';
import { axis, linear } from '../scale.ts';
import type { DecadeTarget, Progress } from './series.ts';

export interface PlacedCountry {
	country: Progress & { name: string };
	y: number;
	newestX: number;
	projectedX?: number;
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
	/** The countries below: their heading, their scale, the target on it. */
	listY: number;
	trackX: number;
	trackWidth: number;
	targetX: number;
	countries: PlacedCountry[];
}

const width = 340;
const panelHeight = 250;
const margin = { top: 26, right: 18, bottom: 28, left: 48 };
const listHeadHeight = 44;
export const rowHeight = 26;
const trackX = 104;
const trackWidth = 150;

/** Above the line of the place that the target is for, below a track for each country. */
export function placeDecade({ own, value, year, breaks, countries }: DecadeTarget): PlacedDecade {
	const points = own.runs.flat();
	const first = Math.min(...points.map((point) => point.year));
	const right = width - margin.right;
	const bottom = panelHeight - margin.bottom;
	const last = Math.max(year, ...points.map((point) => point.year));
	const x = linear([first, last], [margin.left, right]);
	const most = Math.max(value, own.projection?.value ?? 0, ...points.map((point) => point.value));
	const values = axis([0, most], 5);
	const y = linear(values.domain, [bottom, margin.top]);
	const along = linear(
		[0, Math.max(value, ...countries.flatMap(({ newest, projection }) => [newest.value, projection?.value ?? 0]))],
		[0, trackWidth],
	);
	// A trend that falls may point below zero.
	const track = (value: number) => Math.max(0, along(value));
	const { projection } = own;
	return {
		width,
		height: panelHeight + (countries.length > 0 ? listHeadHeight + countries.length * rowHeight : 0),
		left: margin.left,
		right,
		bottom,
		ticks: values.ticks.map((tick) => ({ value: tick, y: y(tick) })),
		years: ticks(first, last, 6)
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
		listY: panelHeight,
		trackX,
		trackWidth,
		targetX: trackX + track(value),
		countries: countries.map((country, i) => ({
			country,
			y: panelHeight + listHeadHeight + i * rowHeight,
			newestX: trackX + track(country.newest.value),
			...(country.projection ? { projectedX: trackX + track(country.projection.value) } : {}),
		})),
	};
}
