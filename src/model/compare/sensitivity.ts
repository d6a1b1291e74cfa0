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

/** Each pair once: its band is the same in both directions. */
const onceEach = (pairs: Iterable<Pair>) => [...pairs].filter(({ from, to }) => from < to);

function tally(found: Iterable<Band>): Record<Band, number> {
	const counts = Object.fromEntries(bands.map((band) => [band, 0])) as Record<Band, number>;
	for (const band of found) counts[band] += 1;
	return counts;
}

/** How many pairs, each counted once for both directions, stand in each band. */
export const countBands = (pairs: Iterable<Pair>): Record<Band, number> =>
	tally(onceEach(pairs).map(({ band }) => band));

/** Moves each threshold of coverage by 5 and by 10 points, the other standing still. */
export function sensitivityOf(pairs: Iterable<Pair>): Sensitivity[] {
	const once = onceEach(pairs);
	const evidenceOf = ({ levelDifference, coverage, coverageBack }: Pair) => ({
		levelDifference,
		forth: coverage,
		back: coverageBack,
	});
	return (['closely', 'partly'] as const).flatMap((threshold) =>
		[-10, -5, 0, 5, 10].map((moved): Sensitivity => {
			const at = thresholds[threshold].coverage + moved;
			const other: Thresholds = { ...thresholds, [threshold]: { ...thresholds[threshold], coverage: at } };
			const then = once.map((pair) => bandOf(evidenceOf(pair), other));
			const changed = once.filter((pair, i) => then[i] !== pair.band).length;
			return { threshold, moved, at, changed, counts: tally(then) };
		}),
	);
}
