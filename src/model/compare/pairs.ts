import type { AbsenceReason } from '../../schema/common.ts';
import type { QualificationId } from '../../schema/ids.ts';
import type { Band } from './band.ts';
import type { ComparisonBasis } from './basis.ts';
import type { Bridge } from './bridge.ts';
import type { Comparable } from './comparable.ts';
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

/** How an ordered pair is named: in the dataset, and wherever one is looked up. */
export const pairId = (from: string, to: string): string => `${from}..${to}`;

/**
 * Why a difference of levels is not there: as the record of the first that has no level says. In files that is one of
 * the reasons that a level can have.
 */
export const whyNoLevel = (
	{ from, to }: Pick<Pair, 'from' | 'to'>,
	reasonOf: (id: string) => AbsenceReason | undefined,
): { absent: 'unverified' } => ({ absent: (reasonOf(from) ?? reasonOf(to) ?? 'unverified') as 'unverified' });

/** What `a` has of `b`, and what `b` has of `a`. */
export function bothWays(a: Comparable, b: Comparable, basis: ComparisonBasis): [Pair, Pair] {
	const { levelDifference, competences, confidence, skills, occupation, band, bridge } = compare(a, b, basis);
	const same = {
		...(confidence === undefined ? {} : { confidence }),
		...(occupation ? { occupation } : {}),
		band,
	};
	return [
		{
			from: a.id,
			to: b.id,
			...(levelDifference === undefined ? {} : { levelDifference }),
			...(competences ? { coverage: competences.forth, coverageBack: competences.back } : {}),
			...(bridge ? { bridge: bridge.forth } : {}),
			...(skills ? { skills: skills.forth } : {}),
			...same,
		},
		{
			from: b.id,
			to: a.id,
			// From zero, since `-0` is not `0` everywhere.
			...(levelDifference === undefined ? {} : { levelDifference: 0 - levelDifference }),
			...(competences ? { coverage: competences.back, coverageBack: competences.forth } : {}),
			...(bridge ? { bridge: bridge.back } : {}),
			...(skills ? { skills: skills.back } : {}),
			...same,
		},
	];
}

/** Every ordered pair of different qualifications, both directions of a pair together. */
export function* allPairs(list: readonly Comparable[], basis: ComparisonBasis): Generator<Pair> {
	for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) yield* bothWays(a, b, basis);
}
