import { bases, type Basis } from '../model/compare/comparable.ts';
import type { PairFigures } from '../model/compare/pairs.ts';
import type { LocaleOf } from '../words/locale.ts';
import { basisName, figuresInWords, percentOf } from './comparison-in-words.ts';

type Speaker = LocaleOf<'comparison'>;

/** The figures of one direction, with how far what was not read may raise them. */
export function reachInWords(locale: Speaker, figures: PairFigures): string {
	const said = figuresInWords(locale, figures);
	const { coverage, high } = figures;
	if (coverage === undefined || high === undefined || percentOf(high) <= percentOf(coverage)) return said;
	return locale.fill(locale.words.comparison['figures-reach'], { figures: said, high: percentOf(high) });
}

/** On what the two of a pair rest: said once where it is the same, the better evidence first. */
export const basesInWords = (locale: Speaker, ...two: readonly Basis[]): string =>
	bases
		.filter((basis) => two.includes(basis))
		.map((basis) => basisName(locale, basis))
		.join('; ');
