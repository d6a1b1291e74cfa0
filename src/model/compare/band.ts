import type { Coverage } from './coverage.ts';

/** How comparable two qualifications are, in the four words of the method. */
export const bands = ['closely', 'partly', 'not', 'not-enough-evidence'] as const;
export type Band = (typeof bands)[number];

/** Coverage in per cent, and the largest difference of EQF levels, from which on a band holds. */
export interface Thresholds {
	closely: { levels: number; coverage: number };
	partly: { levels: number; coverage: number };
}

/** The thresholds of the method. They stand here and nowhere else; the decision on them gives the reasons. */
export const thresholds: Thresholds = {
	closely: { levels: 0, coverage: 75 },
	partly: { levels: 1, coverage: 40 },
};

/** What a band is read from: the level difference, and the coverage in both directions. */
export interface Evidence {
	levelDifference?: number | undefined;
	forth?: Pick<Coverage, 'earned' | 'of'> | undefined;
	back?: Pick<Coverage, 'earned' | 'of'> | undefined;
}

/**
 * The band of a pair. Closely: no level between them, and enough covered both ways. Partly: few levels between them,
 * and enough covered one way. Without a level or competences on a side there is not enough evidence.
 */
export function bandOf({ levelDifference, forth, back }: Evidence, { closely, partly } = thresholds): Band {
	if (levelDifference === undefined || !forth || !back) return 'not-enough-evidence';
	const apart = Math.abs(levelDifference);
	// Products, since a quotient such as 0.75 of a sum of halves need not be exact.
	const reaches = ({ earned, of }: Pick<Coverage, 'earned' | 'of'>, percent: number) => earned * 100 >= percent * of;
	if (apart <= closely.levels && reaches(forth, closely.coverage) && reaches(back, closely.coverage)) return 'closely';
	if (apart <= partly.levels && (reaches(forth, partly.coverage) || reaches(back, partly.coverage))) return 'partly';
	return 'not';
}
