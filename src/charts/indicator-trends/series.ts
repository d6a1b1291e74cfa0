import type { Spoken } from '../../model/context.ts';
import { aggregates, figuresOf, isNumber, type Figure, type IndicatorFigures } from '../indicator-figures.ts';
import type { IndicatorSeries, IndicatorState } from '../indicator-choice.ts';
import { toIndicators, toPlaces } from '../indicator-series.ts';

/** Indicators with two years for some place. */
export type TrendSeries = IndicatorSeries;

export const trendViews = ['lines', 'ranking', 'table'] as const;

export interface TrendState extends IndicatorState {
	view: (typeof trendViews)[number];
}

const numbersOf = (list: readonly Figure[]) => list.filter(([, value]) => isNumber(value));

/** Whether an indicator has a line to draw. */
export const isTrend = ({ places }: IndicatorFigures): boolean =>
	Object.values(places).some((list) => numbersOf(list).length > 1);

export const toTrendSeries = (context: Spoken): TrendSeries => ({
	places: toPlaces(context),
	indicators: toIndicators(context).filter(isTrend),
});

/** Places with figures: the highlighted ones, the EU and the euro area, then all others by name. */
export function placesShown(
	figures: IndicatorFigures,
	{ places }: TrendSeries,
	{ country }: Pick<TrendState, 'country'>,
): string[] {
	const having = (id: string) => numbersOf(figuresOf(figures, id)).length > 0;
	const others = places.map(({ id }) => id).filter((id) => !country.includes(id));
	return [...country, ...aggregates, ...others].filter(having);
}
