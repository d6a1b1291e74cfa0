import { organisationTypes, type Organisation } from '../schema/organisation.ts';

export const memberships = ['confirmed', 'likely', 'external'] as const satisfies Organisation['membership'][];

/** A row of a count: how many organisations there are by membership, and in all. */
export interface MemberCount<K> {
	key: K;
	counts: Record<(typeof memberships)[number], number>;
	all: number;
}

type Counted = Pick<Organisation, 'membership'>;

export function countMembers<K>(key: K, organisations: readonly Counted[]): MemberCount<K> {
	const of = (membership: Organisation['membership']) =>
		organisations.filter((one) => one.membership === membership).length;
	return {
		key,
		counts: { confirmed: of('confirmed'), likely: of('likely'), external: of('external') },
		all: organisations.length,
	};
}

/** Organisations by type, in the order of the types; types without one are left out. */
export const membersByType = (organisations: readonly Pick<Organisation, 'type' | 'membership'>[]) =>
	organisationTypes
		.map((type) =>
			countMembers(
				type,
				organisations.filter((one) => one.type === type),
			),
		)
		.filter(({ all }) => all > 0);
