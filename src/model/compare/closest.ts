import { compareIds } from '../order.ts';
import { occupationMatches } from './occupations.ts';
import type { Pair } from './pairs.ts';
import { words } from './words.ts';

/** Coverage both ways, taken together, from 0 to 2; less than nothing where it is not known. */
const bothShares = ({ coverage, back }: Pair) =>
	coverage === undefined || back.coverage === undefined ? -1 : coverage + back.coverage;

const nearness = ({ occupation }: Pair) =>
	occupation ? occupationMatches.indexOf(occupation) : occupationMatches.length;

const rank = ({ word, back }: Pair) => words.indexOf(word) + words.indexOf(back.word);

/**
 * Orders pairs from the closest on: by the words of both directions, then coverage both ways together, then distance of
 * the levels, then nearness of the occupations, then id.
 */
export function byCloseness(a: Pair, b: Pair): number {
	return (
		rank(a) - rank(b) ||
		bothShares(b) - bothShares(a) ||
		Math.abs(a.levelDifference ?? 8) - Math.abs(b.levelDifference ?? 8) ||
		nearness(a) - nearness(b) ||
		compareIds(a.to, b.to)
	);
}

/** The closest of some pairs from one qualification, those that share no competence left out. */
export const closestOf = (pairs: readonly Pair[], most: number): Pair[] =>
	pairs
		.filter((pair) => bothShares(pair) > 0)
		.sort(byCloseness)
		.slice(0, most);
