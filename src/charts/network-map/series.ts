import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { memberships } from '../../model/network.ts';
import { isAbsent, type EvidenceStatus } from '../../schema/common.ts';
import { organisationTypes, type Organisation } from '../../schema/organisation.ts';
import type { PlaceName } from '../indicator-figures.ts';
import { toPlaces } from '../indicator-series.ts';

export interface NetworkMember {
	id: string;
	title: string;
	address: string;
	/** None where no source confirms it. */
	country?: string;
	type: Organisation['type'];
	membership: Organisation['membership'];
	status: EvidenceStatus;
}

export interface NetworkSeries {
	/** Countries of the content, which have a tile each. */
	ids: string[];
	/** Countries with an organisation, by name. */
	places: PlaceName[];
	/** Confirmed partners first, then by name. */
	members: NetworkMember[];
	/** Those that occur: the choices of the page. */
	types: Organisation['type'][];
	memberships: Organisation['membership'][];
}

/** The organisations of the catalogue, as the map has them. */
export function toNetworkSeries(context: Spoken): NetworkSeries {
	const { catalogue, locale } = context;
	const members = catalogue.organisations.all.map(
		({ id, title, country, type, membership, evidence }): NetworkMember => ({
			id,
			title: locale.pick(title),
			address: addressOf('organisations', id),
			...(isAbsent(country) ? {} : { country }),
			type,
			membership,
			status: evidence.status,
		}),
	);
	const places = toPlaces(context);
	return {
		ids: places.map(({ id }) => id),
		places: places.filter(({ id }) => members.some(({ country }) => country === id)),
		// The catalogue has them by id.
		members: [...members].sort((a, b) => memberships.indexOf(a.membership) - memberships.indexOf(b.membership)),
		types: organisationTypes.filter((type) => members.some((one) => one.type === type)),
		memberships: memberships.filter((membership) => members.some((one) => one.membership === membership)),
	};
}
