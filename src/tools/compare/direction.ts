import { basisName, ofHundred, percentOf, wordName } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { reachInWords } from '../../charts/pair-in-words.ts';
import type { Basis } from '../../model/compare/comparable.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { words as allWords } from '../../model/compare/words.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { paragraph, span } from '../parts.ts';
import { shareBar } from './share-bar.ts';
import { isWeak } from './strength.ts';

type Speaker = LocaleOf<'compare' | 'comparison'>;

/** The words of other worlds, each with how many of a hundred there are: ` · part of it in 22`. */
const otherWords = (locale: Speaker, { word, worlds }: PairFigures): string[] =>
	allWords
		.filter((one) => one !== word && worlds && ofHundred(worlds[one]) > 0)
		.map((one) => {
			const values = { word: wordName(locale, one), count: ofHundred(worlds?.[one] ?? 0) };
			return ` · ${locale.fill(locale.words.compare['worlds-word'], values)}`;
		});

/**
 * What a holder of the first brings of the second: the share as a bar, the word with its number, the other words, and on
 * what it rests; `more` stands below. A pair without evidence has no bar.
 */
export function directionBar(
	locale: Speaker,
	[from, to]: readonly [string, string],
	figures: PairFigures,
	basis: Basis,
	more?: MarkupValue,
): Markup {
	const { compare: words } = locale.words;
	const { coverage, high } = figures;
	const label = locale.fill(words['bar-of'], { from, to });
	return markup`<div class="direction${isWeak(figures, basis) && ' weak'}">${[
		coverage !== undefined &&
			markup`<div class="bar-line">${[
				span(label, 'of'),
				shareBar(locale, { coverage, ...(high === undefined ? {} : { high }) }),
				markup`<b>${locale.fill(words['room-share'], { percent: percentOf(coverage) })}</b>`,
			]}</div>`,
		paragraph([
			markup`<b>${reachInWords(locale, figures)}</b>`,
			otherWords(locale, figures),
			` · ${basisName(locale, basis)}`,
		]),
		more,
	]}</div>`;
}
