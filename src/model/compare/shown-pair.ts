import { compareIds } from '../order.ts';
import type { Comparability } from './all-pairs.ts';
import type { Pair } from './pairs.ts';
import { words } from './words.ts';
import { worldCount } from './worlds.ts';

/** From so many of a hundred ways on, in both directions, a pair is sure enough to show what a comparison is. */
export const leastSure = 95;

const isSure = ({ holds = 0, back }: Pair) => Math.min(holds, back.holds ?? 0) * 100 >= leastSure * worldCount;
const isApart = ({ word, back }: Pair) => word !== back.word;
/** The fewer, the more its words say that is brought. */
const rank = ({ word, back }: Pair) => words.indexOf(word) + words.indexOf(back.word);
const share = ({ coverage = 0, back }: Pair) => coverage + (back.coverage ?? 0);

/**
 * The pair that shows what a comparison is, chosen by rule and not by hand: national qualifications of two countries, at
 * most one EQF level apart, with outcomes that were all read, and both words sure. Where there are such, one whose words
 * differ, since it tells why there are two; then the one that brings most. `countryOf`: none of a joint qualification.
 */
export function shownPairOf(
	{ from, profiles }: Comparability,
	countryOf: (id: string) => string | undefined,
): Pair | undefined {
	const isRead = (id: string) => {
		const of = profiles.get(id)?.of;
		return of?.basis === 'outcomes' && of.isClosed;
	};
	const areOfTwo = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
	return [...from.values()]
		.flat()
		.filter(
			(pair) =>
				isSure(pair) &&
				Math.abs(pair.levelDifference ?? Infinity) <= 1 &&
				areOfTwo(countryOf(pair.from), countryOf(pair.to)) &&
				isRead(pair.from) &&
				isRead(pair.to),
		)
		.sort(
			(a, b) =>
				Number(isApart(b)) - Number(isApart(a)) ||
				rank(a) - rank(b) ||
				share(b) - share(a) ||
				compareIds(a.from, b.from) ||
				compareIds(a.to, b.to),
		)[0];
}
