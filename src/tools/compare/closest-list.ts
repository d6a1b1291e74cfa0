import { bothInWords, levelInWords } from '../../charts/comparison-in-words.ts';
import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { addressOf, comparisonAddress } from '../../model/addresses.ts';
import type { Basis } from '../../model/compare/comparable.ts';
import type { Pair } from '../../model/compare/pairs.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { link, paragraph } from '../parts.ts';
import type { Naming } from './data.ts';
import { directionBar } from './direction.ts';
import { nameOf, shortNames } from './sentences.ts';
import { lesserBasis } from './strength.ts';

/** What pairs are written from where no script works. */
export interface PairNaming extends Naming {
	locale: LocaleOf<'compare' | 'comparison'>;
	/** Before the addresses of pages. */
	base: string;
	basisOf(id: string): Basis;
}

/** A pair in brief: both words in a sentence, each direction with its figures, the level, and the way to all of it. */
export function pairEntry(
	naming: PairNaming,
	{ from, to, back, levelDifference, ...there }: Pair,
	head: MarkupValue,
): Markup {
	const { locale, base } = naming;
	const { compare: words } = locale.words;
	const [a, b] = shortNames(naming, [from, to]);
	const basis = lesserBasis(naming.basisOf(from), naming.basisOf(to));
	const names = locale.list([nameOf(naming, from), nameOf(naming, to)]);
	return markup`<section class="pair">${[
		head,
		paragraph(markup`<b>${bothInWords(locale, there.word, back.word, { a, b })}</b>`),
		directionBar(locale, [a, b], there, basis),
		directionBar(locale, [b, a], back, basis),
		paragraph([
			`${locale.fill(words['pair-level'], { name: b, level: levelInWords(locale, levelDifference) })} `,
			link(locale.fill(words['closest-both'], { names }), base + comparisonAddress([from, to])),
		]),
	]}</section>`;
}

/** Those that are closest to a qualification, the closest first. */
export const closestList = (naming: PairNaming, pairs: readonly Pair[]): Markup[] =>
	pairs.map((pair) =>
		pairEntry(
			naming,
			pair,
			markup`<h2>${link(nameOf(naming, pair.to), naming.base + addressOf('qualifications', pair.to))}</h2>`,
		),
	);
