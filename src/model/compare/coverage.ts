import type { CompetenceId } from '../../schema/ids.ts';
import type { ComparisonBasis, Join } from './basis.ts';
import type { Comparable } from './comparable.ts';
import { matchedCredit } from './credit.ts';
import type { Rooms } from './profile.ts';
import type { Measure } from './room.ts';
import { wordOf, type Word } from './words.ts';

/**
 * What became of a competence that is asked. `whole` and `half`: it is shown; `shown-not`: the list of A is closed and
 * no outcome of it shows it; `not-read`: the list is open, and the rest of it may.
 */
export type CoverState = 'whole' | 'half' | 'shown-not' | 'not-read';

/** One competence that B asks, and what A has of it. */
export interface CoverRow {
	competence: CompetenceId;
	/** Room that B gives to it, in hours, or as a part of its list where rooms are compared as shares. */
	asked: number;
	/** Room that A gives to it, in the same measure. */
	held: number;
	/** The part of it that A has: the whole, half, nothing; a lower level or a match that is not exact halves it. */
	credit: number;
	state: CoverState;
	/** Whether A states a lower e-CF level than B, which halves the credit. */
	isLower: boolean;
	/** The match through which A has it, where it has the competence of another edition. */
	join?: Join;
}

/** What a holder of A brings of B, by the best reading. */
export interface Coverage {
	rows: CoverRow[];
	/** Room of B inside the e-CF. */
	asked: number;
	/** Room of it that A covers. */
	covered: number;
	/** What it is at least and at most, given what was not read of A. */
	low: number;
	high: number;
	word: Word;
}

/** Whether the rooms of two are compared as parts of their lists: where one of them has no duration. */
export const comparesShares = (a: Pick<Comparable, 'measure'>, b: Pick<Comparable, 'measure'>): boolean =>
	a.measure === 'share' || b.measure === 'share';

/** In what the rooms of two are set side by side: in that which tells the least. */
export const commonMeasure = (a: Pick<Comparable, 'measure'>, b: Pick<Comparable, 'measure'>): Measure =>
	comparesShares(a, b) ? 'share' : a.measure === 'hours' && b.measure === 'hours' ? 'hours' : 'duration';

/** What brings the rooms of two into one measure: their hours as they are, or parts of their lists. */
export const scalesOf = (a: Rooms, b: Rooms): readonly [number, number] =>
	comparesShares(a.of, b.of) ? [1 / (a.total || 1), 1 / (b.total || 1)] : [1, 1];

/** The competences of A that count as one that is asked: the same and exact matches, and those of any other match. */
export function sidesOf(
	competence: CompetenceId,
	joins: ComparisonBasis['joins'],
	held: { has(id: CompetenceId): boolean },
) {
	const others = joins.get(competence) ?? [];
	const those = (list: readonly CompetenceId[]) => list.filter((id) => held.has(id));
	return {
		same: those([competence, ...others.filter(({ same }) => same).map(({ other }) => other)]),
		near: those(others.filter(({ same }) => !same).map(({ other }) => other)),
	};
}

/** What a level below the one that is asked leaves of a credit: half, where both sides state one. */
function levelFactor(a: Comparable, b: Comparable, competence: CompetenceId, held: readonly CompetenceId[]): number {
	const asked = b.levels.get(competence);
	const stated = held.map((id) => a.levels.get(id)).filter((level) => level !== undefined);
	return asked !== undefined && stated.length > 0 && Math.max(...stated) < asked ? 0.5 : 1;
}

/** The same for what A has of the same competence and exact matches, and with any other match. */
export function levelFactors(
	a: Comparable,
	b: Comparable,
	competence: CompetenceId,
	{ same, near }: ReturnType<typeof sidesOf>,
): { own: number; all: number } {
	return {
		own: levelFactor(a, b, competence, same),
		all: levelFactor(a, b, competence, [...same, ...near]),
	};
}

const sumOf = (rooms: ReadonlyMap<CompetenceId, number>, ids: readonly CompetenceId[]) =>
	ids.reduce((sum, id) => sum + (rooms.get(id) ?? 0), 0);

function coverOne(a: Rooms, b: Rooms, competence: CompetenceId, joins: ComparisonBasis['joins']): CoverRow {
	const [ofA, ofB] = scalesOf(a, b);
	const sides = sidesOf(competence, joins, a.rooms);
	const asked = (b.rooms.get(competence) ?? 0) * ofB;
	const own = sumOf(a.rooms, sides.same) * ofA;
	const all = own + sumOf(a.rooms, sides.near) * ofA;
	const factors = levelFactors(a.of, b.of, competence, sides);
	const { credit, isNear } = matchedCredit(own, all, asked, factors);
	const join = (joins.get(competence) ?? []).find(
		({ other, same }) => same !== isNear && !a.rooms.has(competence) && a.rooms.has(other),
	);
	return {
		competence,
		asked,
		held: isNear ? all : own,
		credit,
		state: credit === 1 ? 'whole' : credit > 0 ? 'half' : a.of.isClosed ? 'shown-not' : 'not-read',
		isLower: factors[isNear ? 'all' : 'own'] < 1,
		...(join && credit > 0 ? { join } : {}),
	};
}

/** What a holder of A brings of B, competence by competence, the larger of B first. */
export function cover(a: Rooms, b: Rooms, { joins }: Pick<ComparisonBasis, 'joins'>): Coverage {
	const rows = [...b.rooms.keys()].map((competence) => coverOne(a, b, competence, joins));
	const sum = (of: (row: CoverRow) => number) => rows.reduce((all, row) => all + of(row), 0);
	const asked = sum((row) => row.asked);
	const covered = sum((row) => row.asked * row.credit);
	const isKnown = a.of.outcomes.length > 0 && asked > 0;
	// What an open list leaves unread may bring any competence, though not a higher level than the one that is stated.
	const most = sum((row) => row.asked * (a.of.isClosed ? row.credit : row.isLower ? 0.5 : 1));
	return {
		rows,
		asked,
		covered,
		low: isKnown ? covered / asked : 0,
		high: isKnown ? most / asked : 1,
		word: isKnown ? wordOf(covered, asked) : 'not-enough-evidence',
	};
}
