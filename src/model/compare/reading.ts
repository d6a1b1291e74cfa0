import type { CompetenceId } from '../../schema/ids.ts';
import type { Sureness } from '../../schema/outcome-words.ts';

/** Where an outcome may belong: to a competence, or outside the e-CF. */
export const outside = 'outside';
export type Place = CompetenceId | typeof outside;

/** What the words of sureness are worth, and where assignments go that do not hold, as two coders found them. */
export interface Reading {
	/** The share of assignments of each word in which a second coder said the same, from 0 to 1. */
	holds: Readonly<Record<Sureness, number>>;
	/** Where the second coder put what did not hold, by the place of the first: each place with how often. */
	elsewhere: Readonly<Record<string, readonly (readonly [Place, number])[]>>;
	/** The same of all disagreements, for a place of which there is none. */
	anywhere: readonly (readonly [Place, number])[];
}

/**
 * Where an assignment to a place goes that does not hold, by a draw from 0 to 1. It does not go back to where it was; where
 * no disagreement is known at all it leaves the e-CF.
 */
export function elsewhereFrom({ elsewhere, anywhere }: Reading, place: Place): (draw: number) => Place {
	const known = elsewhere[place] ?? anywhere.filter(([other]) => other !== place);
	const all = known.reduce((sum, [, times]) => sum + times, 0);
	return (draw) => {
		let rest = draw * all;
		for (const [other, times] of known) {
			rest -= times;
			if (rest < 0) return other;
		}
		return known.at(-1)?.[0] ?? outside;
	};
}
