import type { Catalogue } from '../catalogue.ts';
import { compareIds } from '../order.ts';
import { onceFor } from '../reckoned.ts';
import { basisOf, type ComparisonBasis } from './basis.ts';
import { toComparable } from './to-comparable.ts';
import { isEnded } from './ended.ts';
import { allPairs, type Pair } from './pairs.ts';
import { toProfile, type Profile } from './profile.ts';

export { allPairs, type Pair };

/** All pairs of a catalogue by where they lead from, and what they rest on. */
export interface Comparability {
	/** Qualifications in force, by id. */
	profiles: ReadonlyMap<string, Profile>;
	basis: ComparisonBasis;
	/** Ordered pairs from one qualification, in the order of the ids they lead to. */
	from: ReadonlyMap<string, readonly Pair[]>;
}

/** All pairs of the qualifications in force; computed once for a catalogue. */
export const comparabilityOf = onceFor('comparability', (catalogue: Catalogue): Comparability => {
	const basis = basisOf(catalogue);
	const list = catalogue.qualifications.all
		.filter((one) => !isEnded(one, catalogue.edition))
		.map((one) => toProfile(toComparable(catalogue, one), basis.reading));
	const from = new Map<string, Pair[]>(list.map(({ of }) => [of.id, []]));
	for (const pair of allPairs(list, basis)) from.get(pair.from)?.push(pair);
	for (const pairs of from.values()) pairs.sort((a, b) => compareIds(a.to, b.to));
	return { profiles: new Map(list.map((one) => [one.of.id as string, one])), basis, from };
});
