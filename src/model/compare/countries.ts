import type { Catalogue } from '../catalogue.ts';
import { compareIds } from '../order.ts';
import { nationalQualifications } from '../qualifications.ts';
import { onceFor } from '../reckoned.ts';
import { comparabilityOf } from './all-pairs.ts';
import { byCloseness, closestOf } from './closest.ts';
import { countryPair } from './country-pair.ts';
import type { Pair } from './pairs.ts';

/**
 * The closest pair of qualifications between any two countries, by the name of the two, from the country whose id comes
 * first. Countries whose qualifications share no competence have none. Computed once for a catalogue.
 */
export const closestBetween = onceFor('closest-between', (catalogue): ReadonlyMap<string, Pair> =>
	findClosest(catalogue),
);

function findClosest(catalogue: Catalogue): Map<string, Pair> {
	const countryOf = new Map<string, string>(nationalQualifications(catalogue).map(({ id, country }) => [id, country]));
	const pairs = new Map<string, Pair[]>();
	for (const list of comparabilityOf(catalogue).from.values())
		for (const pair of list) {
			const [from, to] = [countryOf.get(pair.from), countryOf.get(pair.to)];
			if (!from || !to || compareIds(from, to) >= 0) continue;
			const key = countryPair(from, to);
			const known = pairs.get(key);
			if (known) known.push(pair);
			else pairs.set(key, [pair]);
		}
	return new Map(
		[...pairs].flatMap(([key, list]) => {
			const [closest] = closestOf(list, 1);
			return closest ? [[key, closest] as const] : [];
		}),
	);
}

/** The country with a qualification closest to one of this country; none where nothing is shared with any. */
export function closestCountry(catalogue: Catalogue, country: string): string | undefined {
	const [best] = [...closestBetween(catalogue)]
		.filter(([key]) => key.split(' ').includes(country))
		.sort(([a, one], [b, other]) => byCloseness(one, other) || compareIds(a, b));
	return best?.[0].split(' ').find((id) => id !== country);
}
