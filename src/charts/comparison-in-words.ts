import { thresholds, type Band } from '../model/compare/band.ts';
import { creditOf, percentOf, type CoverRow, type CoverRule, type Coverage } from '../model/compare/coverage.ts';
import type { OccupationMatch } from '../model/compare/compare.ts';
import type { Workload } from '../schema/qualification.ts';
import type { LocaleOf } from '../words/locale.ts';

/** The part of a language that puts a comparison into words. */
type Speaker = LocaleOf<'comparison'>;

export const bandName = ({ words: { comparison: words } }: Speaker, band: Band): string => words[`band.${band}`];

/** The sign that stands beside the name of a band, never in its place. */
export const bandSigns: Record<Band, string> = { closely: '●', partly: '◐', not: '○', 'not-enough-evidence': '?' };

/** The rule of a band, with the thresholds of the method. */
export const bandRule = ({ words: { comparison: words }, fill }: Speaker, band: Band): string =>
	fill(words[`band-rule.${band}`], {
		closely: thresholds.closely.coverage,
		partly: thresholds.partly.coverage,
		levels: thresholds.partly.levels,
	});

export const occupationName = ({ words: { comparison: words } }: Speaker, match: OccupationMatch): string =>
	words[`occupation.${match}`];

/** Matched, partly matched or not matched. */
export const creditName = ({ words: { comparison: words } }: Speaker, rule: CoverRule): string =>
	words[`credit.${creditOf[rule]}`];

/** The sign that stands beside the word, never in its place. */
export const creditSign = (rule: CoverRule): string => ({ 1: '●', 0.5: '◐', 0: '○' })[creditOf[rule]];

/** `e-cf-3.0/B.3` as its framework is written, e-CF 3.0, and its code. */
export function codeAndEdition(competence: string): { code: string; edition: string } {
	const [framework = '', code = ''] = competence.split('/');
	return { code, edition: framework.replace(/^e-cf-/, 'e-CF ') };
}

/** Why one competence counts as it does. */
export const rowInWords = ({ words: { comparison: words }, fill }: Speaker, { rule, by, join }: CoverRow): string =>
	fill(words[`row.${rule}`], {
		level: by ? `e-${by.level}` : '',
		...(by ? codeAndEdition(by.competence) : {}),
		match: join ? words[`match.${join.predicate}`] : '',
	});

const covered = ({ number }: Speaker, coverage: Pick<Coverage, 'earned' | 'of'>) => ({
	covered: number(coverage.earned),
	of: number(coverage.of),
	percent: percentOf(coverage),
});

/** Coverage as `3.5 of 5 (70 %)`. */
export const coverageInWords = (locale: Speaker, coverage: Pick<Coverage, 'earned' | 'of'>): string =>
	locale.fill(locale.words.comparison.covers, covered(locale, coverage));

/** The same as `70 % (3.5 of 5)`, where a table is sorted by it. */
export const coverageInFigures = (locale: Speaker, coverage: Pick<Coverage, 'earned' | 'of'>): string =>
	locale.fill(locale.words.comparison['covers-first'], covered(locale, coverage));

/** How far the second EQF level lies from the first. */
export function levelInWords({ words: { comparison: words }, fill }: Speaker, difference: number | undefined): string {
	if (difference === undefined) return words['level.unknown'];
	if (difference === 0) return words['level.same'];
	const count = Math.abs(difference);
	const [one, several] =
		difference > 0
			? ([words['level.above-one'], words['level.above']] as const)
			: ([words['level.below-one'], words['level.below']] as const);
	return count === 1 ? one : fill(several, { count });
}

/** A workload with its unit, as exact as it is known. */
export function workloadInWords(
	{ words: { comparison: words }, fill, number }: Speaker,
	{ unit, from, to }: Workload,
): string {
	const amount = to === undefined ? 'least' : to === from ? 'exact' : 'range';
	return `${fill(words[`amount.${amount}`], { from: number(from), to: to === undefined ? '' : number(to) })} ${words[`unit.${unit}`]}`;
}
