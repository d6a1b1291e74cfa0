import { compareIds } from '../order.ts';
import type { ComparisonBasis } from './basis.ts';
import { closestOf } from './closest.ts';
import type { Comparable } from './comparable.ts';
import { bothWays, type Pair } from './pairs.ts';

/** The name of two countries, whichever is named first: `es lv`. */
export const countryPair = (a: string, b: string): string => [a, b].sort(compareIds).join(' ');

/** The closest pair of two lists of qualifications, each by id; none where no two share a competence. */
export const closestPair = (
	from: readonly Comparable[],
	to: readonly Comparable[],
	basis: ComparisonBasis,
): Pair | undefined =>
	closestOf(
		from.flatMap((one) => to.map((other) => bothWays(one, other, basis)[0])),
		1,
	)[0];
