import { compareIds } from '../order.ts';
import type { Comparability } from './all-pairs.ts';
import type { Pair } from './pairs.ts';

/** By which rule a pair of this edition stands as an example. */
export const exampleNames = ['most', 'part', 'little', 'open', 'apart'] as const;
export type ExampleName = (typeof exampleNames)[number];

/**
 * Pairs that show what a result can be, chosen by rule and not by hand, out of those of two countries at the same EQF level
 * on outcomes that were read: for each word the surest, the one that is least sure, and the one whose two directions lie
 * furthest apart. Of equals that with the most outcomes on its shorter side.
 */
export function examplesOf(
	{ from, profiles }: Comparability,
	countryOf: (id: string) => string | undefined,
): { name: ExampleName; pair: Pair }[] {
	const lengthOf = ({ from: a, to: b }: Pair) =>
		Math.min(...[a, b].map((id) => profiles.get(id)?.of.outcomes.length ?? 0));
	const isRead = (id: string) => profiles.get(id)?.of.basis === 'outcomes';
	const pairs = [...from.values()]
		.flat()
		.filter(
			(pair) =>
				pair.levelDifference === 0 &&
				pair.coverage !== undefined &&
				isRead(pair.from) &&
				isRead(pair.to) &&
				countryOf(pair.from) !== countryOf(pair.to),
		);
	const best = (list: readonly Pair[], by: (pair: Pair) => number): Pair | undefined =>
		[...list].sort(
			(x, y) => by(y) - by(x) || lengthOf(y) - lengthOf(x) || compareIds(x.from, y.from) || compareIds(x.to, y.to),
		)[0];
	const chosen: Record<ExampleName, Pair | undefined> = {
		most: best(
			pairs.filter(({ word }) => word === 'most'),
			({ holds = 0 }) => holds,
		),
		part: best(
			pairs.filter(({ word }) => word === 'part'),
			({ holds = 0 }) => holds,
		),
		little: best(
			pairs.filter(({ word }) => word === 'little'),
			({ holds = 0 }) => holds,
		),
		open: best(pairs, ({ holds = 0 }) => -holds),
		apart: best(pairs, ({ coverage = 0, back }) => coverage - (back.coverage ?? coverage)),
	};
	return exampleNames.flatMap((name) => {
		const pair = chosen[name];
		return pair ? [{ name, pair }] : [];
	});
}
