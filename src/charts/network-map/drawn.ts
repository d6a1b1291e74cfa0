import type { DrawnChart } from '../drawn.ts';
import { maybe } from '../params.ts';
import { membersShown, type NetworkState } from './groups.ts';
import type { NetworkSeries } from './series.ts';
import { networkView, type NetworkRoom } from './view.ts';

/** Organisations by country, by type and membership: `?map-type=trade-union&map-membership=confirmed`. */
export const drawn: DrawnChart<NetworkSeries, NetworkState, NetworkRoom> = {
	id: 'network-map',
	rooms: ['charts.network-map'],
	params: ({ types, memberships }, { words: { 'charts.network-map': words } }) => ({
		'map-type': maybe(
			words.type,
			types.map((value) => ({ value, label: words.types[value] })),
			words.all,
		),
		'map-membership': maybe(
			words.membership,
			memberships.map((value) => ({ value, label: words.memberships[value] })),
			words.all,
		),
	}),
	view: networkView,
	shown: (series, state, { words: { 'charts.network-map': words }, fill }) =>
		fill(words.shown, { count: membersShown(series, state).length, all: series.members.length }),
};
