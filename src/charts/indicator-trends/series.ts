import type { Catalogue } from '../../model/catalogue.ts';
import { compareIds } from '../../model/order.ts';
import {
	aggregates,
	figuresOf,
	indicatorOf,
	isNumber,
	toFigures,
	toPlaces,
	type Figure,
	type IndicatorFigures,
	type PlaceName,
} from '../indicator-figures.ts';
import { askedIds, type Asked } from '../view.ts';

export interface TrendSeries {
	places: PlaceName[];
	/** Indicators with two years for some place, by title. */
	indicators: IndicatorFigures[];
}

export interface TrendState {
	indicator: string;
	/** Highlighted, in the order in which they were chosen. */
	countries: string[];
}

/** At most so many countries are highlighted. */
export const mostHighlighted = 6;
const firstIndicator = 'ict-specialists-share';
const firstCountries = ['de', 'es', 'it', 'pl'];

const numbersOf = (list: readonly Figure[]) => list.filter(([, value]) => isNumber(value));

/** Whether an indicator has a line to draw. */
export const isTrend = ({ places }: IndicatorFigures): boolean =>
	Object.values(places).some((list) => numbersOf(list).length > 1);

export const toTrendSeries = (catalogue: Pick<Catalogue, 'countries' | 'indicators'>): TrendSeries => ({
	places: toPlaces(catalogue),
	indicators: catalogue.indicators.all
		.map(toFigures)
		.filter(isTrend)
		.sort((a, b) => compareIds(a.title, b.title)),
});

export function defaultTrend(series: TrendSeries): TrendState {
	return {
		indicator: (indicatorOf(series, firstIndicator) ?? series.indicators[0])?.id ?? '',
		countries: firstCountries.filter((id) => series.places.some((place) => place.id === id)),
	};
}

/** What an address such as `?indicator=ict-graduates&country=at,de` asks for; `country=none` highlights nothing. */
export function readTrend(query: URLSearchParams, series: TrendSeries): Asked<TrendState> {
	const state = defaultTrend(series);
	const bad: string[] = [];
	const id = query.get('indicator');
	if (id !== null && indicatorOf(series, id)) state.indicator = id;
	else if (id !== null) bad.push(id);
	const list = query.get('country');
	if (list === 'none') state.countries = [];
	else if (list !== null) {
		const asked = askedIds(list, (one) => series.places.some((place) => place.id === one), mostHighlighted);
		if (asked.ids.length > 0) state.countries = asked.ids;
		bad.push(...asked.bad);
	}
	return { state, bad };
}

export function writeTrend({ indicator, countries }: TrendState, series: TrendSeries): Map<string, string> {
	const own = defaultTrend(series);
	const list = countries.join(',') || 'none';
	return new Map([
		...(indicator === own.indicator ? [] : ([['indicator', indicator]] as const)),
		...(list === own.countries.join(',') ? [] : ([['country', list]] as const)),
	]);
}

/** Places with figures: the highlighted ones, the EU and the euro area, then all others by name. */
export function placesShown(figures: IndicatorFigures, { places }: TrendSeries, { countries }: TrendState): string[] {
	const having = (id: string) => numbersOf(figuresOf(figures, id)).length > 0;
	const others = places.map(({ id }) => id).filter((id) => !countries.includes(id));
	return [...countries, ...aggregates, ...others].filter(having);
}
