import type { Spoken } from '../../model/context.ts';
import type { MapGeometry } from '../europe/outlines.ts';
import type { IndicatorSeries, IndicatorState } from '../indicator-choice.ts';
import { isCountry, isNumber, yearsOf, type IndicatorFigures } from '../indicator-figures.ts';
import { toIndicators, toPlaces } from '../indicator-series.ts';

/** Indicators with a number for a country. */
export interface MapSeries extends IndicatorSeries {
	/** Where the picture comes from: the browser takes the outlines from the page. */
	geometry?: MapGeometry;
}

export const mapShapes = ['map', 'grid'] as const;

export interface MapState extends IndicatorState {
	view: (typeof mapShapes)[number];
}

/** Whether an indicator has figures of countries, and so a map. */
export const isMapped = (figures: IndicatorFigures): boolean => yearsOf(figures).length > 0;

export const toMapSeries = (context: Spoken): MapSeries => ({
	places: toPlaces(context),
	indicators: toIndicators(context).filter(isMapped),
});

/**
 * Upper bounds of the classes but the last: fifths of all figures of countries, of all years, rounded, so that a colour
 * means the same in every year. Fewer where figures coincide.
 */
export function classBounds({ places }: IndicatorFigures): number[] {
	const values = Object.entries(places)
		.flatMap(([place, figures]) => (isCountry(place) ? figures.map(([, value]) => value) : []))
		.filter(isNumber)
		.sort((a, b) => a - b);
	const [least = 0, most = 0] = [values[0], values.at(-1)];
	const bounds = [1, 2, 3, 4].map((i) => roundTo(values[Math.floor((values.length * i) / 5)] ?? 0, most - least));
	return [...new Set(bounds)].filter((bound) => bound > least && bound <= most);
}

/** To a twentieth of the range’s order of magnitude: round figures for the legend. */
function roundTo(value: number, range: number): number {
	if (range <= 0) return value;
	const exact = 10 ** Math.floor(Math.log10(range / 20));
	return Number((Math.round(value / exact) * exact).toPrecision(12));
}

/** Which class a value is in: the bound itself belongs to the upper one. */
export const classOf = (bounds: readonly number[], value: number): number =>
	bounds.filter((bound) => value >= bound).length;
