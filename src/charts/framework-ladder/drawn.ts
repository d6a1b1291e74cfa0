import type { DrawnChart } from '../drawn.ts';
import { many } from '../params.ts';
import type { LadderSeries, LadderState } from './series.ts';
import { ladderView, type LadderRoom } from './view.ts';

/** At most so many countries stand side by side. */
const most = 6;

/** Shown first: a register that states the relation, levels outside the EQF, other signs than numbers, ten levels. */
const shownFirst = ['at', 'bg', 'fr', 'ie'];

/** Any one to six countries side by side on the EQF ladder: `?country=at,de`. */
export const drawn: DrawnChart<LadderSeries, LadderState, LadderRoom> = {
	id: 'framework-ladder',
	rooms: ['charts.framework-ladder', 'charts.figures'],
	params: ({ countries }, { words: { 'charts.framework-ladder': words }, fill }) => {
		const choices = countries.map(({ id, name }) => ({ value: id, label: name }));
		const known = shownFirst.filter((id) => countries.some((country) => country.id === id));
		const usual = known.length > 0 ? known : countries.slice(0, 4).map(({ id }) => id);
		return { country: many(fill(words.countries, { most }), { choices, usual, least: 1, most }) };
	},
	view: ladderView,
	shown: (_series, { country }, { words: { 'charts.framework-ladder': words }, fill }) =>
		fill(words.shown, { count: country.length, most }),
};
