import { bandOf, bands, thresholds, type Band, type Thresholds } from './band.ts';
import type { Pair } from './all-pairs.ts';

/** What happens to the bands when one threshold of coverage moves. */
export interface Sensitivity {
	threshold: 'closely' | 'partly';
	/** By how many points; 0 is the method as it stands. */
	moved: number;
	/** Where it then stands, in per cent. */
	at: number;
	/** Pairs, each counted once for both directions, whose band is another than by the method. */
	changed: number;
	/** Pairs in each band. */
	counts: Record<Band, number>;
}

/** Moves each threshold of coverage by 5 and by 10 points, the other standing still. */
export function sensitivityOf(pairs: Iterable<Pair>): Sensitivity[] {
	// The band is the same in both directions.
	const once = [...pairs].filter(({ from, to }) => from < to);
	const evidenceOf = ({ levelDifference, coverage, coverageBack }: Pair) => ({
		levelDifference,
		forth: coverage,
		back: coverageBack,
	});
	return (['closely', 'partly'] as const).flatMap((threshold) =>
		[-10, -5, 0, 5, 10].map((moved): Sensitivity => {
			const at = thresholds[threshold].coverage + moved;
			const other: Thresholds = { ...thresholds, [threshold]: { ...thresholds[threshold], coverage: at } };
			const counts = Object.fromEntries(bands.map((band) => [band, 0])) as Record<Band, number>;
			let changed = 0;
			for (const pair of once) {
				const band = bandOf(evidenceOf(pair), other);
				counts[band] += 1;
				if (band !== pair.band) changed += 1;
			}
			return { threshold, moved, at, changed, counts };
		}),
	);
}
