import { isCountry, runsOf, surveyedYears, type IndicatorFigures, type Point } from '../indicator-figures.ts';
import { axis, linear } from '../scale.ts';

export interface PlacedPoint extends Point {
	x: number;
	y: number;
}

export interface PlacedTrend {
	place: string;
	/** Runs of figures that are joined by a line. */
	runs: PlacedPoint[][];
	/** Which of the highlighted it is; none for the EU and for the others. */
	rank?: number;
	/** Where its name stands, beside its last figure and clear of the others. */
	labelY?: number;
}

export interface PlacedTrends {
	width: number;
	height: number;
	left: number;
	right: number;
	bottom: number;
	years: { year: number; x: number }[];
	ticks: { value: number; y: number }[];
	/** Years in which the series of all countries breaks, between the year before and this one. */
	breaks: { year: number; x: number }[];
	trends: PlacedTrend[];
}

/** Drawn for a phone; a wider page enlarges it. */
const width = 340;
const height = 320;
const margin = { top: 14, right: 84, bottom: 26, left: 48 };
const labelGap = 13;

const valueOf = ({ value }: Point) => value;

/** Years to the right, figures up; from zero unless all figures lie far above it. */
export function placeTrends(
	figures: IndicatorFigures,
	places: readonly string[],
	highlighted: readonly string[],
): PlacedTrends {
	const surveyed = surveyedYears(figures);
	const all = places.map((place) => ({ place, runs: runsOf(figures, place, surveyed) }));
	const highest = Math.max(...all.flatMap(({ place, runs }) => (isCountry(place) ? runs.flat() : [])).map(valueOf));
	// A sum of countries would press their lines to the ground: it stands in the table only.
	const series = all.filter(
		({ place, runs }) => isCountry(place) || highest < 0 || runs.flat().every(({ value }) => value <= highest),
	);
	const points = series.flatMap(({ runs }) => runs.flat());
	const [first, last] = [Math.min(...points.map(({ year }) => year)), Math.max(...points.map(({ year }) => year))];
	const [least, most] = [Math.min(...points.map(({ value }) => value)), Math.max(...points.map(({ value }) => value))];
	const bottom = height - margin.bottom;
	const right = width - margin.right;
	const x = linear([first, Math.max(last, first + 1)], [margin.left, right]);
	const { domain, ticks } = axis([least > most / 2 ? least : Math.min(0, least), most], 5);
	const y = linear(domain, [bottom, margin.top]);
	const trends = series.map(({ place, runs }): PlacedTrend => {
		const rank = highlighted.indexOf(place);
		return {
			place,
			runs: runs.map((run) => run.map((point) => ({ ...point, x: x(point.year), y: y(point.value) }))),
			...(rank < 0 ? {} : { rank }),
		};
	});
	setLabels(
		trends.filter(({ place, rank }) => rank !== undefined || place === 'EU27_2020'),
		margin.top,
		bottom,
	);
	const step = Math.ceil((last - first + 1) / 6);
	return {
		width,
		height,
		left: margin.left,
		right,
		bottom,
		years: Array.from({ length: last - first + 1 }, (_, i) => first + i)
			.filter((year) => (last - year) % step === 0)
			.map((year) => ({ year, x: x(year) })),
		ticks: ticks.map((value) => ({ value, y: y(value) })),
		breaks: figures.breaks
			.filter(({ place, year }) => place === undefined && year > first && year <= last)
			.map(({ year }) => ({ year, x: x(year - 0.5) })),
		trends,
	};
}

/** Names beside the last figures, pushed apart from top to bottom, and back up where they would leave the picture. */
function setLabels(trends: PlacedTrend[], top: number, bottom: number) {
	const ends = trends
		.flatMap((trend) => {
			const end = trend.runs.at(-1)?.at(-1);
			return end ? [{ trend, y: end.y }] : [];
		})
		.sort((a, b) => a.y - b.y);
	let least = top;
	for (const end of ends) {
		end.y = Math.max(end.y, least);
		least = end.y + labelGap;
	}
	let most = bottom;
	for (const end of ends.reverse()) {
		end.y = Math.min(end.y, most);
		most = end.y - labelGap;
		end.trend.labelY = end.y;
	}
}

/** Whether a place stands in the background. */
export const isBehind = ({ place, rank }: PlacedTrend): boolean => rank === undefined && isCountry(place);
