import type { Comparable as Compared } from '../model/compare/comparable.ts';
import { basisOfPack, type ComparisonPack } from '../model/compare/pack.ts';
import { bothWays } from '../model/compare/pairs.ts';
import type { Comparable, Comparison, ComparisonData } from './comparison.ts';

export type * from './comparison.ts';

// An id is plain text here; the method tells ids of one collection from those of another, and looks at their text only.
const asCompared = (one: Comparable) => ({ workload: [], ...one }) as unknown as Compared;
const basisOf = (data: ComparisonData) => basisOfPack(data as unknown as ComparisonPack);

/**
 * What a holder of one qualification has of another, by the method of the scheme. Needs nothing but its arguments, so that
 * it runs in a browser too; `data` is the content of `data/comparison.json`.
 */
export const compareWith = (data: ComparisonData, from: Comparable, to: Comparable): Comparison =>
	bothWays(asCompared(from), asCompared(to), basisOf(data))[0];
