import type { AbsenceReason } from '../../schema/common.ts';
import type { QualificationId } from '../../schema/ids.ts';
import type { ComparisonBasis } from './basis.ts';
import { levelDifferenceOf } from './compare.ts';
import { cover } from './coverage.ts';
import { matchOccupations, type OccupationMatch } from './occupations.ts';
import type { Profile } from './profile.ts';
import { wordsInWorlds, type WordCounts } from './strength.ts';
import type { Word } from './words.ts';

/** What a holder of one qualification brings of another, in figures. */
export interface PairFigures {
	word: Word;
	/** Covered part of what is asked, from 0 to 1; none where there is not enough evidence. */
	coverage?: number;
	/** What it is at least and at most, given what was not read. */
	low?: number;
	high?: number;
	/** Worlds of a thousand in which the word is the same. */
	holds?: number;
	/** Worlds of a thousand by word. */
	worlds?: WordCounts;
}

/** An ordered pair: what a holder of `from` brings of `to`, and the other way. */
export interface Pair extends PairFigures {
	from: QualificationId;
	to: QualificationId;
	/** EQF level of `to` less that of `from`. */
	levelDifference?: number;
	occupation?: OccupationMatch;
	/** What a holder of `to` brings of `from`. */
	back: PairFigures;
}

/** How an ordered pair is named: in the dataset, and wherever one is looked up. */
export const pairId = (from: string, to: string): string => `${from}..${to}`;

/** The two that such a name names. */
export const idsOfPair = (name: string): string[] => name.split('..');

/**
 * Why a difference of levels is not there: as the record of the first that has no level says. In files that is one of
 * the reasons that a level can have.
 */
export const whyNoLevel = (
	{ from, to }: Pick<Pair, 'from' | 'to'>,
	reasonOf: (id: string) => AbsenceReason | undefined,
): { absent: 'unverified' } => ({ absent: (reasonOf(from) ?? reasonOf(to) ?? 'unverified') as 'unverified' });

/** What a holder of A brings of B, in figures. */
export function figuresOf(a: Profile, b: Profile, basis: ComparisonBasis): PairFigures {
	const { word, low, high, covered, asked } = cover(a, b, basis);
	if (word === 'not-enough-evidence') return { word };
	const worlds = wordsInWorlds(a, b, basis);
	return { word, coverage: covered / asked, low, high, holds: worlds[word], worlds };
}

/** Both directions of a pair. */
export function bothWays(a: Profile, b: Profile, basis: ComparisonBasis): [Pair, Pair] {
	const levelDifference = levelDifferenceOf(a.of, b.of);
	const occupation = matchOccupations(a.of, b.of);
	const [there, back] = [figuresOf(a, b, basis), figuresOf(b, a, basis)];
	const same = occupation ? { occupation } : {};
	return [
		{
			from: a.of.id,
			to: b.of.id,
			...(levelDifference === undefined ? {} : { levelDifference }),
			...there,
			back,
			...same,
		},
		{
			from: b.of.id,
			to: a.of.id,
			// From zero, since `-0` is not `0` everywhere.
			...(levelDifference === undefined ? {} : { levelDifference: 0 - levelDifference }),
			...back,
			back: there,
			...same,
		},
	];
}

/** Every ordered pair of different qualifications, both directions of a pair together. */
export function* allPairs(list: readonly Profile[], basis: ComparisonBasis): Generator<Pair> {
	for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) yield* bothWays(a, b, basis);
}
