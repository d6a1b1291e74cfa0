import type { DrawnChart } from '../drawn.ts';
import { qualificationName } from '../../model/compare/pack.ts';
import { maybe, oneOf } from '../params.ts';
import { leastFirm, type QualificationSeries } from '../qualification-series.ts';
import { movesOf, reaches, ways, type MoveState } from './series.ts';
import { moveView, nameOfAsked, type MoveRoom } from './view.ts';

/** The one that stands first: a joint qualification that many national ones lead to. */
const shownFirst = 'software-developer';

/** Moves from or to one qualification, or those of a country: `?from=de&way=in&reach=most&holds=80&country=es&eqf=5`. */
export const drawn: DrawnChart<QualificationSeries, MoveState, MoveRoom> = {
	id: 'who-can-move',
	rooms: ['charts.who-can-move', 'comparison'],
	params: (series, locale) => {
		const words = locale.words['charts.who-can-move'];
		const { qualifications, countries } = series;
		const named = qualifications.map((one) => ({ value: one.id as string, label: qualificationName(series, one) }));
		const anyOf = Object.keys(countries).map((value) => ({ value, label: nameOfAsked(series, value, locale) }));
		const first = named.find(({ value }) => value === shownFirst) ?? named[0];
		const levels = [...new Set(qualifications.flatMap(({ eqf }) => eqf ?? []))].sort();
		return {
			from: oneOf(words.from, [...named, ...anyOf], first?.value ?? ''),
			way: oneOf(
				words.way,
				ways.map((value) => ({ value, label: words[`way.${value}`] })),
				'out',
			),
			reach: oneOf(
				words.reach,
				reaches.map((value) => ({ value, label: words[`reach.${value}`] })),
				'part',
			),
			holds: maybe(
				words.holds,
				[{ value: leastFirm, label: locale.fill(words['holds-in'], { least: leastFirm }) }],
				words['holds-all'],
			),
			country: maybe(
				words.country,
				[
					{ value: 'joint', label: words.joint },
					...Object.entries(countries).map(([value, label]) => ({ value, label })),
				],
				words.all,
			),
			eqf: maybe(
				words.eqf,
				levels.map((value) => ({ value, label: String(value) })),
				words.all,
			),
		};
	},
	view: moveView,
	shown: (series, state, { words: { 'charts.who-can-move': words }, fill }) => {
		const { moves = [], beyond = 0 } = movesOf(series, state) ?? {};
		return [
			fill(words.shown, { count: moves.length }),
			...(beyond > 0 ? [fill(words.beyond, { count: beyond })] : []),
		].join(' ');
	},
};
