import type { PlaceName } from '../indicator-figures.ts';
import type { Asked } from '../view.ts';
import type { NetworkMember, NetworkSeries } from './series.ts';

/** What is shown; without a choice, all. */
export interface NetworkState {
	type?: NetworkMember['type'];
	membership?: NetworkMember['membership'];
}

/** The organisations of a country, or those without one. */
export interface NetworkGroup {
	place?: PlaceName;
	members: NetworkMember[];
}

export const membersShown = ({ members }: NetworkSeries, { type, membership }: NetworkState): NetworkMember[] =>
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

/** Parameters of the address; named apart from the filters of the list on the same page. */
export const typeName = 'map-type';
export const membershipName = 'map-membership';

/** What an address such as `?map-type=trade-union&map-membership=confirmed` asks for. */
export function readNetwork(query: URLSearchParams, series: NetworkSeries): Asked<NetworkState> {
	const type = series.types.find((one) => one === query.get(typeName));
	const membership = series.memberships.find((one) => one === query.get(membershipName));
	const known = { [typeName]: type, [membershipName]: membership };
	return {
		state: { ...(type ? { type } : {}), ...(membership ? { membership } : {}) },
		bad: Object.entries(known).flatMap(([name, found]) => {
			const asked = query.get(name);
			return asked && !found ? [asked] : [];
		}),
	};
}

export const writeNetwork = ({ type, membership }: NetworkState): Map<string, string> =>
	new Map([
		...(type ? ([[typeName, type]] as const) : []),
		...(membership ? ([[membershipName, membership]] as const) : []),
	]);
