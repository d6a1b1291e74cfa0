import { shorten } from '../../charts/label.ts';
import { markup, type Markup } from '../../charts/markup.ts';
import { column, explained, paragraph, span, table } from '../parts.ts';
import { drawBars, toBars } from './bars.ts';
import type { QueryLocale } from './data.ts';
import { limits } from './limits.ts';
import type { Cell, Result } from './outcome.ts';

/** A cell: a number stands right, as SQL gives it, for nobody knows whether it is a year. */
function cellOf(cell: Cell): Markup {
	if (cell === null) return markup`<td>${span('null', 'muted')}</td>`;
	return typeof cell === 'number' ? markup`<td class="n">${cell}</td>` : markup`<td>${shorten(cell, limits.cell)}</td>`;
}

/** The bars of a result, closed; nothing where it has no numbers. */
function chart(result: Result, { fill, words: { query: words } }: QueryLocale): Markup | undefined {
	const bars = toBars(result);
	if (!bars) return undefined;
	const title = fill(words.bars, { column: bars.column });
	return explained(title, [
		paragraph(fill(words['bars-text'], { most: limits.bars }), 'small muted'),
		drawBars(bars, title),
	]);
}

/** A result: its numbers as bars, and its first rows as a table. */
export function queryReport(result: Result, locale: QueryLocale): Markup {
	const rows = result.rows.slice(0, limits.shown).map((cells) => markup`<tr>${cells.map(cellOf)}</tr>`);
	const heads = result.columns.map((name) => column(shorten(name, limits.cell)));
	return markup`${chart(result, locale)}${table(locale.words.query.result, heads, [rows], { unseen: true })}`;
}
