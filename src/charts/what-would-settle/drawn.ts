import type { DrawnChart } from '../drawn.ts';
import { maybe, oneOf } from '../params.ts';
import { kinds, tasksOf, type SettleSeries, type SettleState } from './series.ts';
import { settleView, type SettleRoom } from './view.ts';

/** What would settle most pairs, of one kind and country: `?kind=open-list&country=lv`. */
export const drawn: DrawnChart<SettleSeries, SettleState, SettleRoom> = {
	id: 'what-would-settle',
	rooms: ['charts.what-would-settle'],
	params: ({ countries }, { words: { 'charts.what-would-settle': words } }) => ({
		kind: oneOf(
			words.kind,
			kinds.map((value) => ({ value, label: words[`kind.${value}`] })),
			'assignments',
		),
		country: maybe(
			words.country,
			Object.entries(countries).map(([value, label]) => ({ value, label })),
			words.all,
		),
	}),
	view: settleView,
	shown: (series, state, { words: { 'charts.what-would-settle': words }, fill, number }) => {
		const { count, shown } = tasksOf(series, state);
		return fill(words.shown, { all: number(count), shown: number(shown.length) });
	},
};
