import { markup, type Markup, type MarkupValue } from '../charts/markup.ts';
import type { SourceNumbers } from '../model/source-numbers.ts';
import type { EvidenceStatus, SchemeStatus } from '../schema/common.ts';
import type { LocaleOf } from '../words/locale.ts';

/** The parts that the pages of all tools are made of. */

const classOf = (css: string): MarkupValue => css && markup` class="${css}"`;

export const paragraph = (content: MarkupValue, css = ''): Markup => markup`<p${classOf(css)}>${content}</p>`;

export const span = (content: MarkupValue, css: string): Markup => markup`<span class="${css}">${content}</span>`;

export const link = (text: MarkupValue, href: string, css = ''): Markup =>
	markup`<a href="${href}"${classOf(css)}>${text}</a>`;

export const list = (items: readonly MarkupValue[], css = ''): Markup =>
	markup`<ul${classOf(css)}>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** A part of the page under its heading, which others can lead to. */
export const section = (id: string, title: string, ...content: MarkupValue[]): Markup =>
	markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;

/** A sentence or a figure, and what opens below it. */
export const explained = (summary: MarkupValue, content: MarkupValue, css = ''): Markup =>
	markup`<details${classOf(css)}><summary>${summary}</summary>${content}</details>`;

/** How sure something is. */
export const pill = ({ words }: LocaleOf<'facts'>, status: SchemeStatus | EvidenceStatus): Markup =>
	span(words.facts[`status.${status}`], `status ${status}`);

/** The numbers of sources, each leading to its line in the list of sources. */
export const cite = (sources: SourceNumbers, ids: readonly string[] = []): Markup[] =>
	ids.map((id) => sources.of(id)).map((number) => markup` <a class="src" href="#source-${number}">[${number}]</a>`);

/** The head of a column. */
export const column = (content: MarkupValue): Markup => markup`<th scope="col">${content}</th>`;

/** A row of a table: its head, then a cell for each column. */
export const row = (head: MarkupValue, cells: readonly MarkupValue[]): Markup =>
	markup`<tr><th scope="row">${head}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;

/** The head of a group of rows. */
export const groupRow = (text: string, columns: number, css = ''): Markup =>
	markup`<tr class="${`group ${css}`.trim()}"><th scope="rowgroup" colspan="${columns}">${text}</th></tr>`;

/**
 * A table that scrolls by itself where it is wider than the page; each group of rows is a body of its own. Where the
 * heading above says the same as its caption, the caption is not seen.
 */
export const table = (
	caption: string,
	columns: readonly Markup[],
	groups: readonly (readonly Markup[])[],
	{ css = '', unseen = false }: { css?: string; unseen?: boolean } = {},
): Markup =>
	scrolling(
		caption,
		markup`<table${classOf(css)}${unseen && markup` aria-label="${caption}"`}>${!unseen && markup`<caption>${caption}</caption>`}<thead><tr>${columns}</tr></thead>${groups.map((rows) => markup`<tbody>${rows}</tbody>`)}</table>`,
	);

/** What scrolls by itself where it is wider than the page. */
export const scrolling = (label: string, content: MarkupValue, css = 'table'): Markup =>
	markup`<div class="${css}" tabindex="0" role="region" aria-label="${label}">${content}</div>`;
