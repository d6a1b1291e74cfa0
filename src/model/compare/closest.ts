import { compareIds } from '../order.ts';
import type { Pair } from './all-pairs.ts';
import { bands } from './band.ts';
import { occupationMatches } from './compare.ts';
import { shareOf } from './coverage.ts';

/** Coverage both ways, taken together, from 0 to 2; less than nothing where it is not known. */
const bothShares = ({ coverage, coverageBack }: Pair) =>
	coverage && coverageBack ? shareOf(coverage) + shareOf(coverageBack) : -1;

const nearness = ({ occupation }: Pair) =>
	occupation ? occupationMatches.indexOf(occupation) : occupationMatches.length;

/**
 * Orders pairs from the closest on: by band, then coverage both ways together, then distance of the levels, then
 * nearness of the occupations, then id.
 */
export function byCloseness(a: Pair, b: Pair): number {
	return (
		bands.indexOf(a.band) - bands.indexOf(b.band) ||
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
