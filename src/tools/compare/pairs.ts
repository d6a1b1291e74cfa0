import { bandSigns } from '../../charts/comparison-in-words.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { pairId } from '../../model/compare/pairs.ts';
import { column, paragraph, scrolling } from '../parts.ts';
import { nameOf, shareInWords } from './sentences.ts';
import type { CompareView } from './view.ts';

/** A cell of the table of all pairs, which leads to its pair; the page gives it its address. */
export function pairCell(view: CompareView, from: string, to: string): Markup {
	const { fill, words } = view.locale;
	const pair = view.pairOf(from, to);
	if (!pair) return markup`<td>–</td>`;
	const share = shareInWords(pair);
	const short = `${bandSigns[pair.band]} ${words.compare[`short.${pair.band}`]}`;
	// As text out of sight it would cost more layout than all that is seen of the table.
	const label = fill(words.compare['pair-cell'], { from: nameOf(view, from), to: nameOf(view, to), share, short });
	return markup`<td><a data-pair="${from},${to}" data-key="${pairId(from, to)}" aria-label="${label}">${share}<span>${short}</span></a></td>`;
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
