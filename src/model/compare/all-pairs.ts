import type { Catalogue } from '../catalogue.ts';
import { compareIds } from '../order.ts';
import { basisOf, type ComparisonBasis } from './basis.ts';
import { isRetired, toComparable, type Comparable } from './comparable.ts';
import { allPairs, type Pair } from './pairs.ts';

export { allPairs, type Pair };

/** All pairs of a catalogue by where they lead from, and what they rest on. */
export interface Comparability {
	/** Qualifications in force, by id. */
	comparables: ReadonlyMap<string, Comparable>;
	basis: ComparisonBasis;
	/** Ordered pairs from one qualification, in the order of the ids they lead to. */
	from: ReadonlyMap<string, readonly Pair[]>;
}

const computed = new WeakMap<Catalogue, Comparability>();

/** All pairs of the qualifications in force; computed once for a catalogue. */
export function comparabilityOf(catalogue: Catalogue): Comparability {
	const known = computed.get(catalogue);
	if (known) return known;
	const list = catalogue.qualifications.all.filter((one) => !isRetired(one)).map((one) => toComparable(catalogue, one));
	const basis = basisOf(catalogue);
	const from = new Map<string, Pair[]>(list.map(({ id }) => [id, []]));
	for (const pair of allPairs(list, basis)) from.get(pair.from)?.push(pair);
	for (const pairs of from.values()) pairs.sort((a, b) => compareIds(a.to, b.to));
	const made = { comparables: new Map(list.map((one) => [one.id as string, one])), basis, from };
	computed.set(catalogue, made);
	return made;
}
