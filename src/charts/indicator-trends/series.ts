import type { ChartContext } from '../chart.ts';
import {
	aggregates,
	figuresOf,
	isNumber,
	toFigures,
	toPlaces,
	type Figure,
	type IndicatorFigures,
	type PlaceName,
} from '../indicator-figures.ts';

export interface TrendSeries {
	places: PlaceName[];
	/** Indicators with two years for some place, by title. */
	indicators: IndicatorFigures[];
}

export interface TrendState {
	indicator: string;
	/** Highlighted, in the order in which they were chosen. */
	country: string[];
}

const numbersOf = (list: readonly Figure[]) => list.filter(([, value]) => isNumber(value));

/** Whether an indicator has a line to draw. */
export const isTrend = ({ places }: IndicatorFigures): boolean =>
	Object.values(places).some((list) => numbersOf(list).length > 1);

export const toTrendSeries = ({ catalogue, locale }: ChartContext): TrendSeries => ({
	places: toPlaces(catalogue, locale),
	indicators: catalogue.indicators.all
		.map((indicator) => toFigures(indicator, locale))
		.filter(isTrend)
		.sort((a, b) => locale.compare(a.title, b.title)),
});

/** Places with figures: the highlighted ones, the EU and the euro area, then all others by name. */
export function placesShown(figures: IndicatorFigures, { places }: TrendSeries, { country }: TrendState): string[] {
	const having = (id: string) => numbersOf(figuresOf(figures, id)).length > 0;
	const others = places.map(({ id }) => id).filter((id) => !country.includes(id));
	return [...country, ...aggregates, ...others].filter(having);
}
