import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import { memberships } from '../../model/network.ts';
import { isAbsent, type EvidenceStatus } from '../../schema/common.ts';
import { organisationTypes, type Organisation } from '../../schema/organisation.ts';
import type { MapGeometry } from '../europe/outlines.ts';
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
	/** Countries with an organisation, by name. */
	places: PlaceName[];
	/** Confirmed partners first, then by name. */
	members: NetworkMember[];
	/** Those that occur: the choices of the page. */
	types: Organisation['type'][];
	memberships: Organisation['membership'][];
	/** Where the picture comes from: the browser takes the outlines from the page. */
	geometry?: MapGeometry;
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
	return {
		places: toPlaces(context).filter(({ id }) => members.some(({ country }) => country === id)),
		// The catalogue has them by id.
		members: [...members].sort((a, b) => memberships.indexOf(a.membership) - memberships.indexOf(b.membership)),
		types: organisationTypes.filter((type) => members.some((one) => one.type === type)),
		memberships: memberships.filter((membership) => members.some((one) => one.membership === membership)),
	};
}
