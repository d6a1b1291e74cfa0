import type { PlaceName } from '../indicator-figures.ts';
import type { NetworkMember, NetworkSeries } from './series.ts';

/** What is shown; without a choice, all. Its names stand apart from the filters of the list on the same page. */
export interface NetworkState {
	'map-type'?: NetworkMember['type'];
	'map-membership'?: NetworkMember['membership'];
}

/** The organisations of a country, or those without one. */
export interface NetworkGroup {
	place?: PlaceName;
	members: NetworkMember[];
}

export const membersShown = (
	{ members }: NetworkSeries,
	{ 'map-type': type, 'map-membership': membership }: NetworkState,
): NetworkMember[] =>
	members.filter((one) => (!type || one.type === type) && (!membership || one.membership === membership));

/** Countries with something to show, most organisations first; those without a country come last. */
export function toGroups(series: NetworkSeries, state: NetworkState): NetworkGroup[] {
	const shown = membersShown(series, state);
	const known = series.places
		.map((place) => ({ place, members: shown.filter(({ country }) => country === place.id) }))
		.sort((a, b) => b.members.length - a.members.length);
	const unknown = shown.filter(({ country }) => country === undefined);
	return [...known, { members: unknown }].filter(({ members }) => members.length > 0);
}
