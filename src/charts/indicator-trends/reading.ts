import type { Reading } from '../drawn.ts';
import { figureLabel, placeName, type FigureSpeaker } from '../figures-in-words.ts';
import { indicatorOf, isCountry, type IndicatorFigures } from '../indicator-figures.ts';
import { widthOf } from '../standalone.ts';
import { inFront, isBehind, placeTrends, type PlacedPoint, type PlacedTrend } from './place.ts';
import { placesShown, type TrendSeries, type TrendState } from './series.ts';

/** A pointer this far from a figure, in the measure of the picture, still reads it. */
const near = 40;
/** A highlighted line is read before one behind it that is nearer by so much. */
const before = 8;
const side = 16;

const pointsOf = ({ runs }: PlacedTrend): PlacedPoint[] => runs.flat();

/** The line of a place, from figure to figure. */
const pathOf = ({ runs }: PlacedTrend): string =>
	runs.map((run) => `M${run.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`).join('');

/** What is said of a place in a year. */
export function pointLabel(
	series: Pick<TrendSeries, 'places'>,
	figures: IndicatorFigures,
	place: string,
	year: number,
	value: number | undefined,
	locale: FigureSpeaker,
): string {
	const name = placeName(locale, series.places, place);
	return value === undefined
		? locale.fill(locale.words['charts.figures']['cell-missing'], { name, year })
		: figureLabel(locale, figures, { place, name, year, value });
}

/** The figures of the lines, place by place and year by year; nothing where it is no lines that are shown. */
export function readTrends(
	series: TrendSeries,
	state: TrendState,
	locale: FigureSpeaker,
	narrow: boolean,
): Reading | undefined {
	const figures = indicatorOf(series, state.indicator);
	if (!figures || state.view === 'ranking') return undefined;
	const places = placesShown(figures, series, state);
	const { trends, years, bottom } = placeTrends(figures, places, state.country, widthOf({ base: '', narrow }));
	const rows = inFront(trends);
	return {
		rows: rows.length,
		columns: years.length,
		under: (x, y) => {
			let found: { row: number; column: number } | undefined;
			let least = near;
			rows.forEach((trend, row) => {
				for (const point of pointsOf(trend)) {
					const far = Math.hypot(point.x - x, point.y - y) + (isBehind(trend) ? before : 0);
					if (far >= least) continue;
					least = far;
					found = { row, column: years.findIndex(({ year }) => year === point.year) };
				}
			});
			return found;
		},
		at: (cell) => {
			const [trend, column] = [rows[cell.row], years[cell.column]];
			if (!trend || !column) return undefined;
			const point = pointsOf(trend).find(({ year }) => year === column.year);
			const [x, y] = point ? [point.x, point.y] : [column.x, bottom];
			return {
				text: pointLabel(series, figures, trend.place, column.year, point?.value, locale),
				address: isCountry(trend.place) ? `countries/${trend.place}/` : figures.address,
				box: { x: x - side / 2, y: y - side / 2, width: side, height: side },
				cross: pathOf(trend),
			};
		},
	};
}
