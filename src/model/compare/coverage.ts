import type { CompetenceId } from '../../schema/ids.ts';
import type { ComparisonBasis, Join } from './basis.ts';
import type { HeldCompetence } from './comparable.ts';

/**
 * The rules of the method for one competence at one level, best first (DESIGN, section 5). `same`: held at that level
 * or above; `exact-match`: the same through a competence of another edition that counts as the same; `one-below` and
 * `exact-match-one-below`: held one level below; `other-match`: joined by any other match, at that level or one below.
 */
const coverRules = ['same', 'exact-match', 'one-below', 'exact-match-one-below', 'other-match', 'none'] as const;
export type CoverRule = (typeof coverRules)[number];

/** What each rule gives. */
export const creditOf: Record<CoverRule, 0 | 0.5 | 1> = {
	same: 1,
	'exact-match': 1,
	'one-below': 0.5,
	'exact-match-one-below': 0.5,
	'other-match': 0.5,
	none: 0,
};

/** How well one competence and level that is asked for is covered, and why. */
export interface CoverRow {
	wanted: HeldCompetence;
	rule: CoverRule;
	/** What covers it; none where nothing does. */
	by?: HeldCompetence;
	/** The mapping row between the two, where they are of different editions. */
	join?: Join;
}

export interface Coverage {
	rows: CoverRow[];
	/** Sum of the credits of the rows, in halves. */
	earned: number;
	/** Number of rows. */
	of: number;
}

/** Competences by id, each with its levels from the lowest up. */
export type Holding = ReadonlyMap<CompetenceId, readonly HeldCompetence[]>;

export function toHolding(competences: readonly HeldCompetence[]): Holding {
	const holding = new Map<CompetenceId, HeldCompetence[]>();
	for (const held of competences) {
		const known = holding.get(held.competence);
		if (known) known.push(held);
		else holding.set(held.competence, [held]);
	}
	for (const list of holding.values()) list.sort((a, b) => a.level - b.level);
	return holding;
}

const atOrAbove = (held: readonly HeldCompetence[] | undefined, level: number) =>
	held?.find((one) => one.level >= level);
const exactly = (held: readonly HeldCompetence[] | undefined, level: number) =>
	held?.find((one) => one.level === level);

/** The best that a holding has for one competence and level. */
export function coverOne(wanted: HeldCompetence, held: Holding, joins: ComparisonBasis['joins']): CoverRow {
	const { competence, level } = wanted;
	const own = held.get(competence);
	const best = atOrAbove(own, level);
	if (best) return { wanted, rule: 'same', by: best };
	const others = joins.get(competence) ?? [];
	for (const join of others) {
		const by = join.same ? atOrAbove(held.get(join.other), level) : undefined;
		if (by) return { wanted, rule: 'exact-match', by, join };
	}
	const below = exactly(own, level - 1);
	if (below) return { wanted, rule: 'one-below', by: below };
	for (const join of others) {
		const theirs = held.get(join.other);
		// An inexact match is read at that level or one below, as the rule says, and not above it.
		const by = join.same ? exactly(theirs, level - 1) : (exactly(theirs, level) ?? exactly(theirs, level - 1));
		if (by) return { wanted, rule: join.same ? 'exact-match-one-below' : 'other-match', by, join };
	}
	return { wanted, rule: 'none' };
}

/** How much of what is wanted a holding covers, row by row in the order wanted. */
export function cover(wanted: readonly HeldCompetence[], held: Holding, joins: ComparisonBasis['joins']): Coverage {
	const rows = wanted.map((one) => coverOne(one, held, joins));
	return { rows, earned: rows.reduce((sum, { rule }) => sum + creditOf[rule], 0), of: rows.length };
}

/** Covered part of the whole, from 0 to 1. */
export const shareOf = ({ earned, of }: Pick<Coverage, 'earned' | 'of'>): number => earned / of;

/** The same as a whole number of per cent. A band is never read off it. */
export const percentOf = (coverage: Pick<Coverage, 'earned' | 'of'>): number => Math.round(shareOf(coverage) * 100);

export const ruleCounts = (rows: readonly CoverRow[]): Record<CoverRule, number> => {
	const counts = Object.fromEntries(coverRules.map((rule) => [rule, 0])) as Record<CoverRule, number>;
	for (const { rule } of rows) counts[rule] += 1;
	return counts;
};

/**
 * The least confidence of the mappings that these rows rest on, from 0 to 1: of competences mapped to a qualification,
 * and of matches between editions. None where nothing of it is mapped.
 */
export function leastConfidence(rows: readonly CoverRow[]): number | undefined {
	const known = rows
		.flatMap(({ wanted, by, join }) => [wanted.confidence, by?.confidence, join?.confidence])
		.filter((confidence) => confidence !== undefined);
	return known.length ? Math.min(...known) : undefined;
}
