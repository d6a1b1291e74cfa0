import type { DrawnChart } from '../drawn.ts';
import { indicatorParams, indicatorTabs } from '../indicator-choice.ts';
import { countIn, indicatorOf } from '../indicator-figures.ts';
import { isTrend } from '../indicator-trends/series.ts';
import { oneOf } from '../params.ts';
import { mapShapes, type MapSeries, type MapState } from './series.ts';
import { mapView, type MapRoom } from './view.ts';

/** One indicator in one year on the map, or on the grid: `?indicator=ict-graduates&year=2020&country=at&view=grid`. */
export const drawn: DrawnChart<MapSeries, MapState, MapRoom> = {
	id: 'indicator-map',
	rooms: ['charts.indicator-map', 'charts.figures'],
	params: (series, locale, before) => {
		const { 'charts.indicator-map': words } = locale.words;
		const { indicator, year, country } = indicatorParams(series, locale, before);
		return {
			indicator,
			year,
			view: oneOf(
				words.view,
				mapShapes.map((shape) => ({ value: shape, label: words.views[shape] })),
				'map',
			),
			country,
		};
	},
	onMap: true,
	view: mapView,
	shown: (series, { indicator, year }, { words: { 'charts.indicator-map': words }, fill }) => {
		const figures = indicatorOf(series, indicator);
		return figures ? fill(words.shown, { count: countIn(figures, year), countries: series.places.length }) : '';
	},
	tabs: (series, state, locale) => {
		const figures = indicatorOf(series, state.indicator);
		return indicatorTabs(series, state, 'map', (view) => view === 'map' || (!!figures && isTrend(figures)), locale);
	},
};
