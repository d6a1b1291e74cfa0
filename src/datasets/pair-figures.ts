import type { z } from 'zod';
import type { ComparisonBasis } from '../model/compare/basis.ts';
import { bridgeOver } from '../model/compare/bridge.ts';
import { commonMeasure, cover } from '../model/compare/coverage.ts';
import { pairId, type Pair } from '../model/compare/pairs.ts';
import type { Profile } from '../model/compare/profile.ts';
import type { pairSchema } from '../schema/published.ts';

export type PublishedPair = z.input<typeof pairSchema>;

/** To four decimals: enough to tell any two shares of a thousand outcomes apart that a reader may want to. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/**
 * A pair as it is published; nothing where nothing can be said of it. `noLevel`: why the difference of levels is not there
 * if it is not.
 */
export function toPairItem(
	pair: Pair,
	[a, b]: readonly [Profile, Profile],
	basis: ComparisonBasis,
	noLevel: { absent: 'unverified' },
): PublishedPair | undefined {
	const { from, to, word, coverage, low, high, holds, worlds, levelDifference, occupation } = pair;
	if (word === 'not-enough-evidence' || a.of.basis === 'none' || b.of.basis === 'none') return undefined;
	if (coverage === undefined || low === undefined || high === undefined) return undefined;
	const { creditPoints, left } = bridgeOver(a.of, b.of, cover(a, b, basis), basis);
	return {
		id: pairId(from, to),
		from,
		to,
		word,
		coverage: rounded(coverage),
		coverageLow: rounded(low),
		coverageHigh: rounded(high),
		holds: holds ?? 0,
		worlds: { most: worlds?.most ?? 0, part: worlds?.part ?? 0, little: worlds?.little ?? 0 },
		basisFrom: a.of.basis,
		basisTo: b.of.basis,
		measure: commonMeasure(a.of, b.of),
		levelDifference: levelDifference ?? noLevel,
		occupation: occupation ?? { absent: 'not-collected' },
		bridgePoints: creditPoints,
		bridgeLeft: left.length,
	};
}
