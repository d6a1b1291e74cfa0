import type { QualificationId } from '../../schema/ids.ts';
import type { Catalogue } from '../catalogue.ts';
import { compareIds } from '../order.ts';
import type { Band } from './band.ts';
import { basisOf, type ComparisonBasis } from './basis.ts';
import type { Bridge } from './bridge.ts';
import { isRetired, toComparable, type Comparable } from './comparable.ts';
import { compare, type OccupationMatch, type SkillShare } from './compare.ts';
import type { Coverage } from './coverage.ts';

/** An ordered pair: what a holder of `from` has of `to`, and how the way there can be bridged. */
export interface Pair {
	from: QualificationId;
	to: QualificationId;
	/** EQF level of `to` less that of `from`. */
	levelDifference?: number;
	/** How much of `to` is covered by `from`; none where one of them has no competences. */
	coverage?: Coverage;
	/** How much of `from` is covered by `to`. */
	coverageBack?: Coverage;
	/** The least confidence of the mappings behind the coverage, from 0 to 1; none where nothing is mapped. */
	confidence?: number;
	/** Skills of `to`, by whether `from` has them; none where the skills of one are not known. */
	skills?: SkillShare;
	occupation?: OccupationMatch;
	band: Band;
	bridge?: Bridge;
}

/** Every ordered pair of different qualifications, both directions of a pair together. */
export function* allPairs(list: readonly Comparable[], basis: ComparisonBasis): Generator<Pair> {
	for (const [i, a] of list.entries())
		for (const b of list.slice(i + 1)) {
			const { levelDifference, competences, confidence, skills, occupation, band, bridge } = compare(a, b, basis);
			const same = {
				...(confidence === undefined ? {} : { confidence }),
				...(occupation ? { occupation } : {}),
				band,
			};
			yield {
				from: a.id,
				to: b.id,
				...(levelDifference === undefined ? {} : { levelDifference }),
				...(competences ? { coverage: competences.forth, coverageBack: competences.back } : {}),
				...(bridge ? { bridge: bridge.forth } : {}),
				...(skills ? { skills: skills.forth } : {}),
				...same,
			};
			yield {
				from: b.id,
				to: a.id,
				// From zero, since `-0` is not `0` everywhere.
				...(levelDifference === undefined ? {} : { levelDifference: 0 - levelDifference }),
				...(competences ? { coverage: competences.back, coverageBack: competences.forth } : {}),
				...(bridge ? { bridge: bridge.back } : {}),
				...(skills ? { skills: skills.back } : {}),
				...same,
			};
		}
}

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
