import type { LocaleOf } from '../../words/locale.ts';
import { nothing, type Part } from '../figure.ts';
import { speakIn } from '../speak.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import type { NetworkMember, NetworkSeries } from './series.ts';
import { membersShown, toGroups, type NetworkState } from './groups.ts';
import { renderNetworkSvg } from './svg.ts';

const room = 'charts.network-map';
export type NetworkRoom = typeof room;
type NetworkLocale = LocaleOf<NetworkRoom>;

const speak = speakIn(room);

/** In the order in which they are said. */
export const memberships = ['confirmed', 'likely', 'external'] as const satisfies NetworkMember['membership'][];
const evidenceStatuses = ['verified', 'partly-verified', 'unverified', 'inferred'] as const;

const membersOf = (members: readonly NetworkMember[], membership: NetworkMember['membership']) =>
	members.filter((one) => one.membership === membership);

/** Such as “4 confirmed partners, 1 likely partner”. */
const countOf = (members: readonly NetworkMember[], { words: { [room]: words }, fill }: NetworkLocale): string =>
	memberships
		.map((one) => [one, membersOf(members, one).length] as const)
		.filter(([, count]) => count > 0)
		.map(([one, count]) => fill(words[`count-${one}-${count === 1 ? 'one' : 'some'}`], { count }))
		.join(', ');

/** The list of organisations with the same choice, for a country. */
const listAddress = (country: string, { 'map-type': type, 'map-membership': membership }: NetworkState): string =>
	`organisations/?${new URLSearchParams({
		country,
		...(type ? { type } : {}),
		...(membership ? { membership } : {}),
	}).toString()}`;

/** How many took part, from which countries, and how sure it is. */
function sentenceOf(series: NetworkSeries, state: NetworkState, locale: NetworkLocale): string {
	const { words, fill } = speak(locale);
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
		counts: countOf(shown, locale),
		places: placed.length ? fill(words.placed, { list: placed.join(', ') }) : '',
		beside: unplaced.length ? fill(words.unplaced, { names: unplaced.join('; ') }) : '',
		statuses: statuses.map((one) => fill(words.status, one)).join(', '),
	}).replace(/ {2,}/g, ' ');
}

/** Picture, sentence and table of the organisations chosen. */
export function networkView(
	series: NetworkSeries,
	state: NetworkState,
	where: Where,
	locale: NetworkLocale,
): ChartView {
	const { words, fill } = speak(locale);
	const { 'map-type': type, 'map-membership': membership } = state;
	const link = linksOf(where);
	const choice = [...(type ? [words.types[type]] : []), ...(membership ? [words.memberships[membership]] : [])].join(
		', ',
	);
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
		finding: fill(words.finding, {
			count: shown.length,
			places: new Set(shown.flatMap(({ country }) => country ?? [])).size,
			confirmed: membersOf(shown, 'confirmed').length,
		}),
		sentence: sentenceOf(series, state, locale),
		svg: renderNetworkSvg(
			series,
			state,
			title,
			{ countOf: (members) => countOf(members, locale), listAddress },
			where,
			locale,
		),
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
		picture: ['network-map', type, membership].filter(Boolean).join('-'),
	};
}
