import type { ComparisonBasis } from './basis.ts';
import { bridgeOver, type Bridge } from './bridge.ts';
import type { Comparable } from './comparable.ts';
import { cover, type Coverage } from './coverage.ts';
import { differencesOf, type Difference, type DifferenceName } from './differences.ts';
import { matchOccupations, type OccupationMatch } from './occupations.ts';
import type { Profile } from './profile.ts';
import { settlingOf, type Settling } from './settle.ts';
import { play, type WordCounts } from './strength.ts';
import { workloadPairs, type WorkloadPair } from './workload-pair.ts';

/** `there`: what a holder of A brings of B; `back`: what a holder of B brings of A. */
export interface BothWays<T> {
	there: T;
	back: T;
}

/** What a holder of one brings of the other, with how sure that is. */
export interface Direction extends Coverage {
	/** Worlds of a thousand in which the word is that of the best reading; none where there is no evidence. */
	holds?: number;
	/** Worlds of a thousand by word. */
	worlds?: WordCounts;
	settling: Settling[];
	differences: Record<DifferenceName, Difference>;
	/** The units that lead from one to the other; none where there is no evidence. */
	bridge?: Bridge;
}

/** Skills that are asked, by whether they are there. */
export interface SkillShare {
	shared: string[];
	missing: string[];
}

/** A comparison of A and B by the method (DESIGN, section 5). What cannot be said is left out. */
export interface Comparison extends BothWays<Direction> {
	/** EQF level of B less that of A; none where one is not known. */
	levelDifference?: number;
	/** None where the skills of one are not known. */
	skills?: BothWays<SkillShare>;
	/** None where the occupation of one is not known. */
	occupation?: OccupationMatch;
	workload: WorkloadPair[];
}

function shareSkills(asked: readonly string[], held: readonly string[]): SkillShare {
	const known = new Set(held);
	return { shared: asked.filter((id) => known.has(id)), missing: asked.filter((id) => !known.has(id)) };
}

/** EQF level of B less that of A; none where one is not known. */
export const levelDifferenceOf = (a: Pick<Comparable, 'eqf'>, b: Pick<Comparable, 'eqf'>): number | undefined =>
	a.eqf === undefined || b.eqf === undefined ? undefined : b.eqf - a.eqf;

/** Compares A with B, both ways, by the one method. It asks for no order of what it is given. */
export function compare(a: Profile, b: Profile, basis: ComparisonBasis): Comparison {
	const levelDifference = levelDifferenceOf(a.of, b.of);
	const occupation = matchOccupations(a.of, b.of);
	const direction = (from: Profile, to: Profile): Direction => {
		const coverage = cover(from, to, basis);
		const played = coverage.word === 'not-enough-evidence' ? undefined : play(from, to, basis);
		return {
			...coverage,
			...(played
				? {
						holds: played.counts[coverage.word],
						worlds: played.counts,
						bridge: bridgeOver(from.of, to.of, coverage, basis),
					}
				: {}),
			settling: played ? settlingOf(from, to, coverage, played) : [],
			differences: differencesOf({
				levelDifference,
				workload: workloadPairs(from.of.workload, to.of.workload),
				occupation,
				word: coverage.word,
				isClosed: from.of.isClosed,
			}),
		};
	};
	const { skills: ofA } = a.of;
	const { skills: ofB } = b.of;
	return {
		...(levelDifference === undefined ? {} : { levelDifference }),
		there: direction(a, b),
		back: direction(b, a),
		...(ofA && ofB ? { skills: { there: shareSkills(ofB, ofA), back: shareSkills(ofA, ofB) } } : {}),
		...(occupation ? { occupation } : {}),
		workload: workloadPairs(a.of.workload, b.of.workload),
	};
}

/** The comparison of B and A, from that of A and B. */
export const turnedAround = ({
	levelDifference,
	there,
	back,
	skills,
	occupation,
	workload,
}: Comparison): Comparison => ({
	// From zero, since `-0` is not `0` everywhere.
	...(levelDifference === undefined ? {} : { levelDifference: 0 - levelDifference }),
	there: back,
	back: there,
	...(skills ? { skills: { there: skills.back, back: skills.there } } : {}),
	...(occupation ? { occupation } : {}),
	workload: workload.map(({ a, b }) => ({ a: b, b: a })),
});
