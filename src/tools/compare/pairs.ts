import { figuresInWords, percentOf, strengthInWords, wordName, wordSigns } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { pairId } from '../../model/compare/pairs.ts';
import { column, paragraph, scrolling, span } from '../parts.ts';
import { nameOf } from './sentences.ts';
import { isWeak, lesserBasis } from './strength.ts';
import type { CompareView } from './view.ts';

const basisOf = ({ data }: CompareView, id: string) => data.qualifications[id]?.basis ?? 'none';

/** A cell of the table of all pairs, which leads to its pair; the page gives it its address. */
export function pairCell(view: CompareView, from: string, to: string): Markup {
	const { locale } = view;
	const pair = view.pairOf(from, to);
	if (!pair) return markup`<td>–</td>`;
	const { word, coverage, holds } = pair;
	// As text out of sight it would cost more layout than all that is seen of the table.
	const label = locale.fill(locale.words.compare['pair-cell'], {
		from: nameOf(view, from),
		to: nameOf(view, to),
		figures: `${wordSigns[word]} ${figuresInWords(locale, pair)}`,
	});
	// In the order of the label, which has to hold what is seen.
	const shown = [
		`${wordSigns[word]} ${wordName(locale, word)} `,
		coverage !== undefined && markup`<span>${percentOf(coverage)} %</span> `,
		holds !== undefined && span(strengthInWords(locale, holds), 'muted'),
	];
	const looks = isWeak(pair, lesserBasis(basisOf(view, from), basisOf(view, to))) && markup` class="weak"`;
	return markup`<td><a${looks} data-pair="${from},${to}" data-key="${pairId(from, to)}" aria-label="${label}">${shown}</a></td>`;
}

/** A row of the table of all pairs, still without cells. */
export const pairRow = (view: CompareView, id: string): Markup =>
	markup`<tr><th scope="row">${nameOf(view, id)}</th></tr>`;

/** Every pair at a glance, still without rows and columns. */
export function pairSection({ locale }: Pick<CompareView, 'locale'>): Markup {
	const { compare: words } = locale.words;
	const caption = words['pairs-caption'];
	return markup`<section aria-labelledby="pairs" class="pairs"><h2 id="pairs">${words.pairs}</h2>${[
		paragraph(words['pairs-text'], 'muted small'),
		scrolling(
			caption,
			markup`<table aria-label="${caption}"><thead><tr>${column(words['pairs-corner'])}</tr></thead><tbody></tbody></table>`,
		),
	]}</section>`;
}
