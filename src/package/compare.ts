import type { ComparisonBasis } from '../model/compare/basis.ts';
import type { Comparable as Compared } from '../model/compare/comparable.ts';
import { compare as compareProfiles, type Direction as Found } from '../model/compare/compare.ts';
import { toProfile } from '../model/compare/profile.ts';
import type { Comparable, Comparison, ComparisonData, Direction } from './comparison.ts';

export type * from './comparison.ts';

// An id is plain text here; the method tells ids of one collection from those of another, and looks at their text only.
const asCompared = ({ levels = {}, ...one }: Comparable) =>
	({
		basis: one.outcomes.length > 0 ? 'outcomes' : 'none',
		isClosed: false,
		measure: 'share',
		workload: [],
		...one,
		levels: new Map(Object.entries(levels)),
	}) as unknown as Compared;

const asBasis = ({ joins, units, reading }: ComparisonData) =>
	({ joins: new Map(Object.entries(joins)), units, reading }) as unknown as ComparisonBasis;

function asDirection({ word, covered, asked, low, high, holds, worlds, rows, settling, bridge }: Found): Direction {
	if (holds === undefined || worlds === undefined) return { word, rows, settling };
	const figures = { coverage: covered / asked, low, high, holds, worlds };
	return { word, ...figures, rows, settling, ...(bridge ? { bridge } : {}) };
}

/**
 * What a holder of one qualification brings of another, and the other way, by the method of the scheme. Needs nothing but
 * its arguments, so that it runs in a browser too; `data` is the content of `data/comparison.json`.
 */
export function compareWith(data: ComparisonData, from: Comparable, to: Comparable): Comparison {
	const basis = asBasis(data);
	const profileOf = (one: Comparable) => toProfile(asCompared(one), basis.reading);
	const { levelDifference, occupation, there, back } = compareProfiles(profileOf(from), profileOf(to), basis);
	return {
		from: from.id,
		to: to.id,
		...(levelDifference === undefined ? {} : { levelDifference }),
		...(occupation ? { occupation } : {}),
		there: asDirection(there),
		back: asDirection(back),
	};
}
