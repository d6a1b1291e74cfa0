import type { Workload } from '../../schema/qualification.ts';
import { bandOf, type Band } from './band.ts';
import type { ComparisonBasis } from './basis.ts';
import { bridgeOver, type Bridge } from './bridge.ts';
import type { Comparable } from './comparable.ts';
import { cover, leastConfidence, toHolding, type Coverage } from './coverage.ts';

/** `forth`: how much of B A has, the way a holder of A goes; `back`: how much of A B has. */
export interface BothWays<T> {
	forth: T;
	back: T;
}

/** How near two occupations are: the nearest of the four that holds. */
export const occupationMatches = ['same-occupation', 'same-unit-group', 'same-minor-group', 'none'] as const;
export type OccupationMatch = (typeof occupationMatches)[number];

/** Skills that are wanted, by whether they are there. */
export interface SkillShare {
	shared: string[];
	missing: string[];
}

/** Workload side by side, in a unit that both use. There is no exchange rate. */
export interface WorkloadPair {
	a: Workload;
	b: Workload;
}

/** A comparison of A and B by the method (DESIGN, section 5). What cannot be said is left out. */
export interface Comparison {
	/** EQF level of B less that of A; none where one is not known. */
	levelDifference?: number;
	/** None where one of them has no competences stated or mapped. */
	competences?: BothWays<Coverage>;
	/** The least confidence of the mappings behind the competences, from 0 to 1; none where nothing is mapped. */
	confidence?: number;
	/** None where the skills of one are not known. */
	skills?: BothWays<SkillShare>;
	/** None where the occupation of one is not known. */
	occupation?: OccupationMatch;
	workload: WorkloadPair[];
	band: Band;
	/** The way from A to B, and from B to A; none where there is no coverage. */
	bridge?: BothWays<Bridge>;
}

/** What tells the occupation of a qualification. */
type Placed = { occupation?: string | undefined; isco?: string | undefined };

/** The nearest that holds of: same ESCO occupation, same ISCO-08 unit group, same minor group. */
export function matchOccupations(a: Placed, b: Placed): OccupationMatch | undefined {
	if (a.occupation && a.occupation === b.occupation) return 'same-occupation';
	if (!a.isco || !b.isco) return undefined;
	if (a.isco === b.isco) return 'same-unit-group';
	return a.isco.slice(0, 3) === b.isco.slice(0, 3) ? 'same-minor-group' : 'none';
}

function shareSkills(wanted: readonly string[], held: readonly string[]): SkillShare {
	const known = new Set(held);
	return { shared: wanted.filter((id) => known.has(id)), missing: wanted.filter((id) => !known.has(id)) };
}

/** Competences both ways, or nothing where a side has none. */
function compareCompetences(
	a: Comparable,
	b: Comparable,
	{ joins }: Pick<ComparisonBasis, 'joins'>,
): BothWays<Coverage> | undefined {
	if (a.competences.length === 0 || b.competences.length === 0) return undefined;
	return {
		forth: cover(b.competences, toHolding(a.competences), joins),
		back: cover(a.competences, toHolding(b.competences), joins),
	};
}

/** Compares A with B, both ways, by the one method. It asks for no order of what it is given. */
export function compare(a: Comparable, b: Comparable, basis: ComparisonBasis): Comparison {
	const levelDifference = a.eqf === undefined || b.eqf === undefined ? undefined : b.eqf - a.eqf;
	const competences = compareCompetences(a, b, basis);
	const confidence = competences && leastConfidence([...competences.forth.rows, ...competences.back.rows]);
	const occupation = matchOccupations(a, b);
	const { skills: skillsOfA, workload } = a;
	return {
		...(levelDifference === undefined ? {} : { levelDifference }),
		...(competences
			? {
					competences,
					bridge: {
						forth: bridgeOver(competences.forth.rows, basis),
						back: bridgeOver(competences.back.rows, basis),
					},
				}
			: {}),
		...(confidence === undefined ? {} : { confidence }),
		...(skillsOfA && b.skills
			? { skills: { forth: shareSkills(b.skills, skillsOfA), back: shareSkills(skillsOfA, b.skills) } }
			: {}),
		...(occupation ? { occupation } : {}),
		workload: workload.flatMap((mine) => {
			const theirs = b.workload.find(({ unit }) => unit === mine.unit);
			return theirs ? [{ a: mine, b: theirs }] : [];
		}),
		band: bandOf({ levelDifference, ...competences }),
	};
}
