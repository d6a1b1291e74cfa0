/**
 * How much of B a holder of A brings, in the words of the method (DESIGN, section 5), for one direction.
 * `not-enough-evidence`: no outcome of a side was read, or what is asked lies outside the e-CF.
 */
export const words = ['most', 'part', 'little', 'not-enough-evidence'] as const;
export type Word = (typeof words)[number];

/** Coverage in per cent from which on a word holds. */
export interface Thresholds {
	most: number;
	part: number;
}

/** The thresholds of the method. They stand here and nowhere else; the decision on them gives the reasons. */
export const thresholds: Thresholds = { most: 75, part: 40 };

/**
 * Rooms are sums of shares of hours, which binary fractions do not hold exactly: what differs by less than this part of
 * what is asked is the same.
 */
export const tolerance = 1e-9;

/** From how many per cent on a share counts as so many. */
export const least = (percent: number): number => percent - percent * tolerance;

/** Whether `part` is at least `percent` of `whole`. */
export const reaches = (part: number, whole: number, percent: number): boolean => part * 100 >= whole * least(percent);

/** The word for so much room covered of so much room asked. */
export function wordOf(covered: number, asked: number, { most, part } = thresholds): Word {
	if (asked <= 0) return 'not-enough-evidence';
	if (reaches(covered, asked, most)) return 'most';
	return reaches(covered, asked, part) ? 'part' : 'little';
}
