import { reaches } from './words.ts';

/** A competence is had whole by who gives it at least this part of the room that is asked, in per cent. */
export const wholeFrom = 50;

/** What room gives of room that is asked, both in the same measure: the whole of it, half, or nothing. */
export const creditOf = (held: number, asked: number): 0 | 0.5 | 1 =>
	held <= 0 ? 0 : reaches(held, asked, wholeFrom) ? 1 : 0.5;

/** What A has of one competence that B asks, from 0 to 1, and whether that is through a match that is not exact. */
export interface MatchedCredit {
	credit: number;
	isNear: boolean;
}

/**
 * What A has of one competence that B asks. `own`: the room of the same competence and of exact matches; `all`: with that of
 * any other match, which halves the credit; `factors`: what a level below the one that is asked leaves of either.
 */
export function matchedCredit(
	own: number,
	all: number,
	asked: number,
	factors: { own: number; all: number },
): MatchedCredit {
	const exact = creditOf(own, asked) * factors.own;
	const near = (creditOf(all, asked) / 2) * factors.all;
	return near > exact ? { credit: near, isNear: true } : { credit: exact, isNear: false };
}
