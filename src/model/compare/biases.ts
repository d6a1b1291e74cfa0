import type { ComparisonBasis } from './basis.ts';
import { commonMeasure, cover } from './coverage.ts';
import { hoursMatter } from './hours-matter.ts';
import type { Profile } from './profile.ts';
import type { Measure } from './room.ts';

/** Ordered pairs by what is known of hours, and those whose word would be another with half or twice the room. */
export interface HoursCount {
	measure: Measure;
	pairs: number;
	changed: number;
}

const measures: readonly Measure[] = ['hours', 'duration', 'share'];

const coverages = (profiles: readonly Profile[], basis: ComparisonBasis) =>
	profiles.flatMap((a) =>
		profiles.flatMap((b) => {
			if (a === b) return [];
			const coverage = cover(a, b, basis);
			return coverage.word === 'not-enough-evidence' ? [] : [{ a, b, coverage }];
		}),
	);

/** How much the words rest on hours: how many would be others if the room of the side that is held were half or twice. */
export function hoursCounts(profiles: readonly Profile[], basis: ComparisonBasis): HoursCount[] {
	const found = coverages(profiles, basis);
	return measures.flatMap((measure) => {
		const own = found.filter(({ a, b }) => commonMeasure(a.of, b.of) === measure);
		return own.length > 0
			? [{ measure, pairs: own.length, changed: own.filter(({ coverage }) => hoursMatter(coverage)).length }]
			: [];
	});
}

/** Some lists of outcomes of about one length, and what they cover of others on the average. */
export interface LengthGroup {
	/** Outcomes in the shortest and in the longest of them. */
	least: number;
	most: number;
	qualifications: number;
	/** Mean coverage of others, from 0 to 1. */
	coverage: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Whether long lists cover more than short ones: those that were read by their length, in so many groups of one size. */
export function coverageByLength(profiles: readonly Profile[], basis: ComparisonBasis, groups: number): LengthGroup[] {
	const read = profiles
		.filter(({ of }) => of.basis === 'outcomes')
		.sort((a, b) => a.of.outcomes.length - b.of.outcomes.length);
	const size = Math.ceil(read.length / groups);
	return Array.from({ length: groups }, (_, i) => read.slice(i * size, (i + 1) * size)).flatMap((list) => {
		const [first, last] = [list[0], list.at(-1)];
		if (!first || !last) return [];
		const shares = list.flatMap((a) =>
			read.flatMap((b) => {
				const { word, covered, asked } = cover(a, b, basis);
				return a === b || word === 'not-enough-evidence' ? [] : [covered / asked];
			}),
		);
		return [
			{
				least: first.of.outcomes.length,
				most: last.of.outcomes.length,
				qualifications: list.length,
				coverage: mean(shares),
			},
		];
	});
}
