import type { DrawnChart } from '../drawn.ts';
import { indicatorOf, isCountry } from '../indicator-figures.ts';
import { many, oneOf } from '../params.ts';
import { placesShown, type TrendSeries, type TrendState } from './series.ts';
import { trendView, type TrendRoom } from './view.ts';

/** At most so many countries are highlighted. */
const most = 6;
const firstIndicator = 'ict-specialists-share';
const firstCountries = ['de', 'es', 'it', 'pl'];

/** One indicator over the years: `?indicator=ict-graduates&country=at,de`; `country=none` highlights nothing. */
export const drawn: DrawnChart<TrendSeries, TrendState, TrendRoom> = {
	id: 'indicator-trends',
	rooms: ['charts.indicator-trends', 'charts.figures'],
	params: (series, { words: { 'charts.indicator-trends': words }, fill }) => ({
		indicator: oneOf(
			words.indicator,
			series.indicators.map(({ id, title }) => ({ value: id, label: title })),
			(indicatorOf(series, firstIndicator) ?? series.indicators[0])?.id ?? '',
		),
		country: many(fill(words.countries, { most }), {
			choices: series.places.map(({ id, name }) => ({ value: id, label: name })),
			usual: firstCountries.filter((id) => series.places.some((place) => place.id === id)),
			most,
			none: 'none',
		}),
	}),
	view: trendView,
	shown: (series, state, { words: { 'charts.indicator-trends': words }, fill }) => {
		const figures = indicatorOf(series, state.indicator);
		const countries = figures ? placesShown(figures, series, state).filter(isCountry) : [];
		return fill(words.shown, {
			count: countries.length,
			highlighted: countries.filter((id) => state.country.includes(id)).length,
		});
	},
};
