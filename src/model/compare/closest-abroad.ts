import type { Catalogue } from '../catalogue.ts';
import { awardingCountryIn } from '../qualifications.ts';
import { comparabilityOf } from './all-pairs.ts';
import { closestOf } from './closest.ts';
import type { Pair } from './pairs.ts';

/** So many are named. */
const mostClosest = 5;

/** Pairs of a qualification with national ones of other countries. */
export function pairsAbroad(catalogue: Catalogue, id: string): Pair[] {
	const countryOf = awardingCountryIn(catalogue);
	const own = countryOf(id);
	return (comparabilityOf(catalogue).from.get(id) ?? []).filter(({ to }) => {
		const other = countryOf(to);
		return other !== undefined && other !== own;
	});
}

/** The qualifications of other countries that are closest to one, the closest first. */
export const closestAbroad = (catalogue: Catalogue, id: string): Pair[] =>
	closestOf(pairsAbroad(catalogue, id), mostClosest);
