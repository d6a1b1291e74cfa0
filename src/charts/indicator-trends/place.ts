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
	/** All years, and where each stands; those that are `named` have room for their number. */
	years: { year: number; x: number; named: boolean }[];
	ticks: { value: number; y: number }[];
	/** Years in which the series of all countries breaks, between the year before and this one. */
	breaks: { year: number; x: number }[];
	trends: PlacedTrend[];
}

/** How the picture is measured out for a phone, and for a page. */
const sizes = {
	narrow: { height: 340, right: 96, left: 40, years: 4 },
	wide: { height: 470, right: 168, left: 48, years: 13 },
};
const top = 22;
const bottomMargin = 26;
const labelGap = 16;

const valueOf = ({ value }: Point) => value;

/** Years to the right, figures up; from zero unless all figures lie far above it. */
export function placeTrends(
	figures: IndicatorFigures,
	places: readonly string[],
	highlighted: readonly string[],
	width: number,
): PlacedTrends {
	const size = width < 600 ? sizes.narrow : sizes.wide;
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
	const bottom = size.height - bottomMargin;
	const right = width - size.right;
	const x = linear([first, Math.max(last, first + 1)], [size.left, right]);
	const { domain, ticks } = axis([least > most / 2 ? least : Math.min(0, least), most], 5);
	const y = linear(domain, [bottom, top]);
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
		top,
		bottom,
	);
	const step = Math.ceil((last - first + 1) / size.years);
	return {
		width,
		height: size.height,
		left: size.left,
		right,
		bottom,
		years: Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
			year,
			x: x(year),
			named: (last - year) % step === 0,
		})),
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

/** What comes first is read first: the highlighted, the EU, then all others by name. */
export const inFront = (trends: readonly PlacedTrend[]): PlacedTrend[] => [
	...trends.filter((trend) => !isBehind(trend)),
	...trends.filter(isBehind),
];
