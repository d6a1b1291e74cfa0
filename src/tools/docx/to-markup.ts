import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { link, list, paragraph, scrolling, span } from '../parts.ts';
import type { DocumentBlock, Run } from './document.ts';

/** Words as they stand on a page: what is filled in by hand is a line there, of which a text tells. */
function toInline({ text, bold, italic, href, blank }: Run): MarkupValue {
	if (blank) return span(span(text, 'unseen'), 'blank');
	const shown = href === undefined ? text : link(text, href);
	return bold ? markup`<b>${shown}</b>` : italic ? markup`<i>${shown}</i>` : shown;
}

const toInlines = (runs: readonly Run[]): MarkupValue => runs.map(toInline);

/** A table names itself to those who cannot see which heading it stands below. */
function toTable({ head, rows }: Extract<DocumentBlock, { kind: 'table' }>, name: string): Markup {
	const css = (i: number) => head[i]?.numeric === true && markup` class="n"`;
	const columns = head.map(({ label }, i) => markup`<th scope="col"${css(i)}>${label}</th>`);
	const lines = rows.map(
		(cells) => markup`<tr>${cells.map((runs, i) => markup`<td${css(i)}>${toInlines(runs)}</td>`)}</tr>`,
	);
	return scrolling(
		name,
		markup`<table aria-label="${name}"><thead><tr>${columns}</tr></thead><tbody>${lines}</tbody></table>`,
	);
}

/** The blocks of a document for a page, whose title stands above. */
export function toMarkup(blocks: readonly DocumentBlock[]): Markup[] {
	let heading = '';
	let tables = 0;
	return blocks.map((block) => {
		switch (block.kind) {
			case 'heading':
				heading = block.text;
				return block.level === 1
					? markup`<h2 class="${block.newPage ? 'part new-page' : 'part'}">${heading}</h2>`
					: markup`<h3>${heading}</h3>`;
			case 'text':
				return paragraph(toInlines(block.runs));
			case 'list':
				return list(block.items.map(toInlines));
			case 'table':
				// Several may stand below one heading.
				return toTable(block, `${heading} · ${++tables}`);
		}
	});
}
