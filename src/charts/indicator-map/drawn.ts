import type { DrawnChart } from '../drawn.ts';
import { countIn, indicatorOf, newestFullYear, yearsOf } from '../indicator-figures.ts';
import { oneOf } from '../params.ts';
import { mapShapes, type MapSeries, type MapState } from './series.ts';
import { mapView, type MapRoom } from './view.ts';

const shownFirst = 'ict-specialists-share';

/** One indicator in one year on the map, or on the grid: `?indicator=ict-graduates&year=2020&view=grid`. */
export const drawn: DrawnChart<MapSeries, MapState, MapRoom> = {
	id: 'indicator-map',
	rooms: ['charts.indicator-map', 'charts.figures'],
	params: (series, { words: { 'charts.indicator-map': words } }, before) => {
		const first = indicatorOf(series, shownFirst) ?? series.indicators[0];
		const figures = before.indicator === undefined ? undefined : indicatorOf(series, before.indicator);
		return {
			indicator: oneOf(
				words.indicator,
				series.indicators.map(({ id, title }) => ({ value: id, label: title })),
				first?.id ?? '',
			),
			// Another indicator keeps the year where it has it.
			year: oneOf(
				words.year,
				(figures ? yearsOf(figures) : []).reverse().map((year) => ({ value: year, label: String(year) })),
				(figures && newestFullYear(figures)) ?? 0,
			),
			view: oneOf(
				words.view,
				mapShapes.map((shape) => ({ value: shape, label: words.views[shape] })),
				'map',
			),
		};
	},
	onMap: true,
	view: mapView,
	shown: (series, { indicator, year }, { words: { 'charts.indicator-map': words }, fill }) => {
		const figures = indicatorOf(series, indicator);
		return figures ? fill(words.shown, { count: countIn(figures, year), countries: series.places.length }) : '';
	},
	shortcut: ({ view }, { words: { 'charts.indicator-map': words } }) =>
		view === 'grid'
			? undefined
			: { name: 'view', value: 'grid', label: words['narrow-grid'], note: words['narrow-note'] },
};
