import type { DrawnChart } from '../drawn.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import { places } from '../params.ts';
import type { FootprintSeries, FootprintState } from './footprint.ts';
import { footprintView, type FootprintRoom } from './view.ts';

/** Shown first: a joint qualification, and a national one that is close to it. */
const shownFirst = ['software-developer', 'hu-software-developer-and-tester'];

/** At most so many stand side by side. */
const most = 3;

/** One to three qualifications by what they give room to: `?q=software-developer,de-it-specialist`. */
export const drawn: DrawnChart<FootprintSeries, FootprintState, FootprintRoom> = {
	id: 'competence-footprint',
	rooms: ['charts.competence-footprint', 'comparison'],
	params: (series, { words: { 'charts.competence-footprint': words } }) => {
		const choices = series.qualifications.map((one) => ({
			value: one.id as string,
			label: qualificationName(series, one),
		}));
		const known = shownFirst.filter((id) => choices.some(({ value }) => value === id));
		const usual = known.length > 0 ? known : choices.slice(0, 1).map(({ value }) => value);
		return { q: places([words.first, ...Array<string>(most - 1).fill(words.more)], words.none, { choices, usual }) };
	},
	view: footprintView,
	shown: (_series, { q }, { words: { 'charts.competence-footprint': words }, fill }) =>
		fill(words.shown, { count: q.length, most }),
};
