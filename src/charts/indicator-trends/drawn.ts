import type { DrawnChart } from '../drawn.ts';
import { indicatorParams, indicatorTabs } from '../indicator-choice.ts';
import { indicatorOf, isCountry } from '../indicator-figures.ts';
import { isMapped } from '../indicator-map/series.ts';
import { oneOf, unlisted } from '../params.ts';
import { readTrends } from './reading.ts';
import { placesShown, trendViews, type TrendSeries, type TrendState } from './series.ts';
import { trendView, type TrendRoom } from './view.ts';

/**
 * One indicator over the years, or ranked in one of them: `?indicator=ict-graduates&country=at,de&view=ranking&year=2020`;
 * `country=none` highlights nothing.
 */
export const drawn: DrawnChart<TrendSeries, TrendState, TrendRoom> = {
	id: 'indicator-trends',
	rooms: ['charts.indicator-trends', 'charts.figures'],
	params: (series, locale, before) => {
		const { 'charts.indicator-trends': words } = locale.words;
		const { indicator, year, country } = indicatorParams(series, locale, before);
		return {
			indicator,
			year,
			// The tabs choose it.
			view: unlisted(
				oneOf(
					words.view,
					trendViews.map((view) => ({ value: view, label: words.views[view] })),
					'lines',
				),
			),
			country,
		};
	},
	written: ['indicator', 'country', 'year', 'view'],
	view: trendView,
	shown: (series, state, { words: { 'charts.indicator-trends': words }, fill }) => {
		const figures = indicatorOf(series, state.indicator);
		const countries = figures ? placesShown(figures, series, state).filter(isCountry) : [];
		return fill(words.shown, {
			count: countries.length,
			highlighted: countries.filter((id) => state.country.includes(id)).length,
		});
	},
	tabs: (series, state, locale) => {
		const figures = indicatorOf(series, state.indicator);
		return indicatorTabs(
			series,
			state,
			state.view,
			(view) => view !== 'map' || (!!figures && isMapped(figures)),
			locale,
		);
	},
	reading: readTrends,
};
