import type { z } from 'zod';
import { ruleCounts, shareOf, type Coverage } from '../model/compare/coverage.ts';
import { pairId, type Pair } from '../model/compare/pairs.ts';
import type { pairSchema } from '../schema/published.ts';

export type PublishedPair = z.input<typeof pairSchema>;

/** To four decimals: enough to tell any two shares of up to a hundred halves apart. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
/** Nothing public describes one of the two far enough to map competences to it. */
const unmapped = { absent: 'not-published' } as const;
const share = (coverage: Coverage | undefined) => (coverage ? rounded(shareOf(coverage)) : unmapped);

/** A pair as it is published, with the page that shows it, and why the difference of levels is not there if it is not. */
export function toPairItem(pair: Pair, page: string, noLevel: { absent: 'unverified' }): PublishedPair {
	const { from, to, levelDifference, coverage, coverageBack, confidence, skills, occupation, band, bridge } = pair;
	return {
		id: pairId(from, to),
		from,
		to,
		page,
		band,
		levelDifference: levelDifference ?? noLevel,
		coverage: share(coverage),
		coverageBack: share(coverageBack),
		rules: coverage ? ruleCounts(coverage.rows) : unmapped,
		confidence: confidence ?? (coverage ? { absent: 'not-applicable' } : unmapped),
		skills: skills
			? rounded(skills.shared.length / (skills.shared.length + skills.missing.length))
			: { absent: 'not-collected' },
		occupation: occupation ?? { absent: 'not-collected' },
		bridge: bridge
			? { units: bridge.units.map(({ id }) => id), creditPoints: bridge.creditPoints, left: bridge.left.length }
			: unmapped,
	};
}
