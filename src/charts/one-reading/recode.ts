import type { ComparisonBasis, Join } from '../../model/compare/basis.ts';
import type { Comparable, WeighedOutcome } from '../../model/compare/comparable.ts';
import type { BothWays } from '../../model/compare/compare.ts';
import { cover, type Coverage, type CoverRow } from '../../model/compare/coverage.ts';
import { figuresOf, type PairFigures } from '../../model/compare/pairs.ts';
import { toProfile, toRooms, type Profile } from '../../model/compare/profile.ts';
import { outside, type Place, type Reading } from '../../model/compare/reading.ts';
import type { CompetenceId } from '../../schema/ids.ts';

/** One side of the pair as a page carries it: what the method looks at, and what it is called. */
export interface ReadSide extends Pick<Comparable, 'id' | 'basis' | 'isClosed' | 'measure' | 'outcomes'> {
	name: string;
	/** The place where it is awarded; none of a joint one. */
	country?: string;
	levels: readonly (readonly [CompetenceId, number])[];
}

/** An outcome that can be read in another way: how an address calls it, and what a reader needs to judge it. */
export interface ReadOutcome {
	value: string;
	key: string;
	text: string;
	/** Where it stands in the text that was read. */
	place: string;
}

export interface OneReadingSeries {
	held: ReadSide;
	asked: ReadSide;
	/** The outcomes of the side that is held, in the order of its text. */
	outcomes: readonly ReadOutcome[];
	/** Those of e-CF 3.0. */
	competences: readonly { id: CompetenceId; code: string; title: string }[];
	joins: readonly (readonly [CompetenceId, readonly Join[]])[];
	reading: Reading;
	/** The outcome whose other reading changes most. */
	first: string;
}

/** An outcome, by what an address calls it, and where the reader puts it. */
export interface OneReadingState {
	outcome: string;
	as: Place;
}

/** One direction in figures, and competence by competence. */
export interface ReadDirection extends PairFigures {
	rows: readonly CoverRow[];
}
type ReadPair = BothWays<ReadDirection>;
export const ways = ['there', 'back'] as const;

/** What the comparison comes to: as it was read, and as the reader reads it. */
export interface Recoded {
	before: ReadPair;
	after: ReadPair;
}

const basisIn = ({ joins, reading }: OneReadingSeries): ComparisonBasis => ({
	joins: new Map(joins),
	reading,
	units: [],
});

const comparableOf = ({ levels, ...side }: ReadSide, outcomes = side.outcomes): Comparable => ({
	...side,
	outcomes,
	levels: new Map(levels),
	workload: [],
});

/** The outcomes with one of them given to another place; how sure it is stays as it was. */
export const recoded = (outcomes: readonly WeighedOutcome[], key: string, as: Place): WeighedOutcome[] =>
	outcomes.map((one) => (one.key === key ? { ...one, competences: as === outside ? [] : [as as CompetenceId] } : one));

/** The place that an outcome was first given to. */
export const placeOf = ({ competences: [first] }: WeighedOutcome): Place => first ?? outside;

/** Where a second coder most often puts what does not hold at a place; ties by the order in which the table has them. */
export function likeliestElsewhere({ elsewhere, anywhere }: Reading, place: Place): Place {
	const known = (elsewhere[place] ?? anywhere).filter(([other]) => other !== place);
	const most = Math.max(...known.map(([, times]) => times));
	return known.find(([, times]) => times === most)?.[0] ?? outside;
}

export const outcomeOf = (series: OneReadingSeries, value: string) => {
	const shown = series.outcomes.find((one) => one.value === value);
	const read = shown && series.held.outcomes.find(({ key }) => key === shown.key);
	return read && { ...shown, ...read };
};

/** What is covered both ways by the best reading, with these outcomes on the side that is held; no worlds are played. */
export function coverBoth(series: OneReadingSeries, outcomes = series.held.outcomes): BothWays<Coverage> {
	const basis = basisIn(series);
	const [held, asked] = [toRooms(comparableOf(series.held, outcomes)), toRooms(comparableOf(series.asked))];
	return { there: cover(held, asked, basis), back: cover(asked, held, basis) };
}

/** The covered share, nothing where nothing is asked. */
export const shareOf = ({ covered, asked }: Coverage): number => (asked > 0 ? covered / asked : 0);

/** Both directions in full, with these outcomes on the side that is held. */
function readPair(series: OneReadingSeries, outcomes = series.held.outcomes): ReadPair {
	const basis = basisIn(series);
	const profileOf = (one: Comparable) => toProfile(one, series.reading);
	const [held, asked] = [profileOf(comparableOf(series.held, outcomes)), profileOf(comparableOf(series.asked))];
	const direction = (from: Profile, to: Profile): ReadDirection => ({
		...figuresOf(from, to, basis),
		rows: cover(from, to, basis).rows,
	});
	return { there: direction(held, asked), back: direction(asked, held) };
}

/** The comparison as it was read, and with one outcome read in another way. */
export const recode = (series: OneReadingSeries, { outcome, as }: OneReadingState): Recoded => ({
	before: readPair(series),
	after: readPair(series, recoded(series.held.outcomes, outcomeOf(series, outcome)?.key ?? '', as)),
});
