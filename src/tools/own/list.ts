import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { paragraph } from '../parts.ts';
import type { OwnQualification } from './own.ts';
import type { OwnView } from './page-data.ts';
import { outcomeRow } from './row.ts';

/** So many outcomes stand on the page at once: every step stays fast, however long the list is. */
export const shownAtOnce = 50;

/** The outcomes from a place on, or that there are none. */
export function outcomeRows(view: OwnView, { outcomes }: OwnQualification, from: number): MarkupValue {
	if (outcomes.length === 0) return markup`<li>${paragraph(view.locale.words.own.none, 'muted')}</li>`;
	return outcomes.slice(from, from + shownAtOnce).map((one, i) => outcomeRow(view, one, from + i + 1));
}

/** Which outcomes are shown, and what leads to those before and after; nothing where all are. */
export function pages({ locale }: OwnView, { outcomes }: OwnQualification, from: number): MarkupValue {
	const { fill, words } = locale;
	const all = outcomes.length;
	if (all <= shownAtOnce) return undefined;
	const button = (act: 'page-before' | 'page-after', isThere: boolean): Markup =>
		markup`<button type="button" data-own="${act}"${!isThere && markup` disabled`}>${words.own[act]}</button>`;
	const to = Math.min(all, from + shownAtOnce);
	return [
		button('page-before', from > 0),
		` ${fill(words.own.pages, { from: from + 1, to, all })} `,
		button('page-after', to < all),
	];
}

/** The competences of the e-CF to choose from, those that were chosen left out. */
export const competenceOptions = (view: OwnView, chosen: readonly string[]): Markup[] =>
	Object.entries(view.names.competences)
		.filter(([id]) => !chosen.includes(id))
		.map(([id, title]) => markup`<option value="${id}">${id.split('/')[1]} ${title}</option>`);
