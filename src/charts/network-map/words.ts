import words from '../../words/en/charts.network-map.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import { nothing, type Part } from '../figure.ts';
import type { ChartLine } from '../provenance.ts';
import type { Where } from '../standalone.ts';
import type { ChartView } from '../view.ts';
import type { NetworkMember, NetworkSeries } from './series.ts';
import { membersShown, toGroups, type NetworkState } from './state.ts';
import { renderNetworkSvg, type NetworkWords } from './svg.ts';

export const networkStrings = words;

/** In the order in which they are said. */
const memberships = Object.keys(words.memberships) as NetworkMember['membership'][];
const evidenceStatuses = Object.keys(words.statuses) as NetworkMember['status'][];

const membersOf = (members: readonly NetworkMember[], membership: NetworkMember['membership']) =>
	members.filter((one) => one.membership === membership);

/** Such as “4 confirmed partners, 1 likely partner”. */
const countOf = (members: readonly NetworkMember[]): string =>
	memberships
		.map((one) => [one, membersOf(members, one).length] as const)
		.filter(([, count]) => count > 0)
		.map(([one, count]) => fill(words[`count-${one}-${count === 1 ? 'one' : 'some'}`], { count }))
		.join(', ');

export const networkWords: NetworkWords = {
	...words,
	countOf,
	listAddress: (country, { type, membership }) =>
		`organisations/?${new URLSearchParams({
			country,
			...(type ? { type } : {}),
			...(membership ? { membership } : {}),
		}).toString()}`,
};

export const networkLine: ChartLine = { title: words.title, source: words.source, address: 'network/' };

export const networkHead = [
	{ label: words['head-country'] },
	{ label: words['head-names'] },
	...memberships.map((one) => ({ label: words.memberships[one], numeric: true })),
	{ label: words['head-all'], numeric: true },
];

export const networkLegend = [
	words['legend-box'],
	words['legend-signs'],
	words['legend-line'],
	words['legend-link'],
	words['legend-borders'],
];

/** How many took part, from which countries, and how sure it is. */
export function networkSentence(series: NetworkSeries, state: NetworkState = {}): string {
	const shown = membersShown(series, state);
	if (shown.length === 0) return words['no-match'];
	const groups = toGroups(series, state);
	const placed = groups.flatMap(({ place, members }) =>
		place ? [fill(words.place, { name: place.name, count: members.length })] : [],
	);
	const unplaced = groups.filter(({ place }) => !place).flatMap(({ members }) => members.map(({ title }) => title));
	const statuses = evidenceStatuses
		.map((status) => ({ count: shown.filter((one) => one.status === status).length, status: words.statuses[status] }))
		.filter(({ count }) => count > 0);
	return fill(words.sentence, {
		count: fill(words[`organisations-${shown.length === 1 ? 'one' : 'some'}`], { count: shown.length }),
		counts: countOf(shown),
		places: placed.length ? fill(words.placed, { list: placed.join(', ') }) : '',
		beside: unplaced.length ? fill(words.unplaced, { names: unplaced.join('; ') }) : '',
		statuses: statuses.map((one) => fill(words.status, one)).join(', '),
	}).replace(/ {2,}/g, ' ');
}

/** Picture, sentence and table of the organisations chosen. */
export function networkView(series: NetworkSeries, state: NetworkState, where: Where): ChartView {
	const link = (text: string, address: string): Part => ('base' in where ? { text, href: where.base + address } : text);
	const choice = [
		...(state.type ? [words.types[state.type]] : []),
		...(state.membership ? [words.memberships[state.membership]] : []),
	].join(', ');
	const title = choice ? fill(words['title-of'], { choice }) : words.title;
	const shown = membersShown(series, state);
	const counts = (members: readonly NetworkMember[]): string[] =>
		[...memberships.map((one) => membersOf(members, one)), members].map(({ length }) => String(length));
	const named = (members: readonly NetworkMember[]): Part[] =>
		members.flatMap(({ title: name, address, status }, i) => [
			...(i ? ['; '] : []),
			link(fill(words.named, { title: name, status: words.statuses[status] }), address),
		]);
	return {
		title,
		sentence: networkSentence(series, state),
		svg: renderNetworkSvg(series, state, title, networkWords, where),
		caption: words['table-caption'],
		rows: [
			...toGroups(series, state).map(({ place, members }) => [
				[place ? link(place.name, `countries/${place.id}/`) : nothing(words['not-confirmed'])],
				named(members),
				...counts(members).map((count) => [count]),
			]),
			// No row among the others: it stands last, whatever they are sorted by.
			[[nothing(words.total)], [], ...counts(shown).map((count) => [nothing(count)])],
		],
		picture: ['network-map', state.type, state.membership].filter(Boolean).join('-'),
	};
}
