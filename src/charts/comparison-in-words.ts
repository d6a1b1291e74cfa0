import type { Basis } from '../model/compare/comparable.ts';
import type { CoverState } from '../model/compare/coverage.ts';
import type { Difference, DifferenceName } from '../model/compare/differences.ts';
import type { OccupationMatch } from '../model/compare/occupations.ts';
import type { PairFigures } from '../model/compare/pairs.ts';
import type { Measure } from '../model/compare/room.ts';
import { thresholds, type Word } from '../model/compare/words.ts';
import { worldCount } from '../model/compare/worlds.ts';
import type { Workload } from '../schema/qualification.ts';
import type { LocaleOf } from '../words/locale.ts';

/** The part of a language that puts a comparison into words. */
type Speaker = LocaleOf<'comparison'>;

/** `most of it`, for one direction. */
export const wordName = ({ words: { comparison: words } }: Speaker, word: Word): string => words[`word.${word}`];

/** The sign that stands beside a word, never in its place. */
export const wordSigns: Record<Word, string> = { most: '●', part: '◐', little: '○', 'not-enough-evidence': '?' };

/** The rule of a word, with the thresholds of the method. */
export const wordRule = ({ words: { comparison: words }, fill }: Speaker, word: Word): string =>
	fill(words[`word-rule.${word}`], { ...thresholds });

/** Worlds of a thousand as the number of a hundred that stands beside a word. */
export const ofHundred = (worlds: number): number => Math.round((worlds * 100) / worldCount);

/** `holds in 86 of 100`. */
export const strengthInWords = ({ words: { comparison: words }, fill }: Speaker, holds: number): string =>
	fill(words.holds, { holds: ofHundred(holds) });

/** A word with its share and its number: `most of it, 82 %; holds in 86 of 100`. Never a word alone. */
export const figuresInWords = (locale: Speaker, { word, coverage, holds }: PairFigures): string =>
	coverage === undefined || holds === undefined
		? wordName(locale, word)
		: locale.fill(locale.words.comparison.figures, {
				word: wordName(locale, word),
				percent: percentOf(coverage),
				strength: strengthInWords(locale, holds),
			});

/** A share from 0 to 1 as a whole number of per cent. A word is never read off it. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** Both words of a pair in one sentence: `Each covers part of the other.` */
export function bothInWords(
	{ words: { comparison: words }, fill }: Speaker,
	there: Word,
	back: Word,
	names: { a: string; b: string },
): string {
	if (there === 'not-enough-evidence' || back === 'not-enough-evidence') return fill(words['both.unknown'], names);
	if (there === back) return fill(words[`both.${there}`], names);
	return fill(words['both.apart'], { ...names, there: words[`covers.${there}`], back: words[`covers.${back}`] });
}

export const basisName = ({ words: { comparison: words } }: Speaker, basis: Basis): string => words[`basis.${basis}`];

export const measureName = ({ words: { comparison: words } }: Speaker, measure: Measure): string =>
	words[`measure.${measure}`];

export const stateName = ({ words: { comparison: words } }: Speaker, state: CoverState): string =>
	words[`state.${state}`];

/** The sign that stands beside the name of a state, never in its place. */
export const stateSigns: Record<CoverState, string> = { whole: '●', half: '◐', 'shown-not': '○', 'not-read': '?' };

export const differenceName = ({ words: { comparison: words } }: Speaker, name: DifferenceName): string =>
	words[`difference.${name}`];

export const differenceInWords = ({ words: { comparison: words } }: Speaker, difference: Difference): string =>
	words[`difference-is.${difference}`];

export const occupationName = ({ words: { comparison: words } }: Speaker, match: OccupationMatch): string =>
	words[`occupation.${match}`];

/** `e-cf-3.0/B.3` as its framework is written, e-CF 3.0, and its code. */
export function codeAndEdition(competence: string): { code: string; edition: string } {
	const [framework = '', code = ''] = competence.split('/');
	return { code, edition: framework.replace(/^e-cf-/, 'e-CF ') };
}

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
