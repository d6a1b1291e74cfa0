import { addressOf } from '../../model/addresses.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { escapeText } from '../../charts/escape.ts';
import type { CountrySeries, SourceNumber } from './data.ts';

/** Markup in which all text is escaped. */
export type Html = string;

export const tag = (name: string, content: Html, attributes: Record<string, string> = {}): Html => {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
	return `<${name}${written.join('')}>${content}</${name}>`;
};

export const paragraph = (text: string, css?: string): Html => tag('p', escapeText(text), css ? { class: css } : {});

export const link = (text: string, href: string): Html => tag('a', escapeText(text), { href });

export const section = (id: string, title: string, ...content: Html[]): Html =>
	tag('section', tag('h2', escapeText(title), { id }) + content.join(''), { 'aria-labelledby': id });

export const list = (items: readonly Html[], css?: string): Html =>
	tag('ul', items.map((item) => tag('li', item)).join(''), css ? { class: css } : {});

/** A row of a table: its head, then a cell for each column. */
export const row = (head: Html, cells: readonly Html[]): Html =>
	tag('tr', tag('th', head, { scope: 'row' }) + cells.map((cell) => tag('td', cell)).join(''));

/** The head of a group of rows. */
export const groupRow = (text: string, columns: number, css = ''): Html =>
	tag('tr', tag('th', escapeText(text), { scope: 'rowgroup', colspan: String(columns) }), {
		class: `group ${css}`.trim(),
	});

/** A table that scrolls by itself where it is wider than the page; each group of rows is a body of its own. */
export function table(caption: string, head: readonly Html[], groups: readonly Html[][], css = ''): Html {
	const columns = head.map((cell) => tag('th', cell, { scope: 'col' })).join('');
	const bodies = groups.map((rows) => tag('tbody', rows.join(''))).join('');
	return tag(
		'div',
		tag(
			'table',
			tag('caption', escapeText(caption)) + tag('thead', tag('tr', columns)) + bodies,
			css ? { class: css } : {},
		),
		{ class: 'table', tabindex: '0', role: 'region', 'aria-label': caption },
	);
}

/** What the parts of a report share: links below the site’s base, and the numbers of the sources cited so far. */
export interface Report {
	series: CountrySeries;
	base: string;
	/** Full address of the page that is drawn. */
	address: string;
	to(text: string, collection: CollectionName, id: string): Html;
	cite(sources: readonly SourceNumber[]): Html;
	/** Sources in the order in which they were first cited. */
	cited: SourceNumber[];
}

export function toReport(series: CountrySeries, base: string, address: string): Report {
	const cited: SourceNumber[] = [];
	return {
		series,
		base,
		address,
		cited,
		to: (text, collection, id) => link(text, base + addressOf(collection, id)),
		cite: (sources) =>
			sources
				.map((source) => {
					if (!cited.includes(source)) cited.push(source);
					const number = cited.indexOf(source) + 1;
					return ` ${tag('a', `[${number}]`, { class: 'src', href: `#source-${number}` })}`;
				})
				.join(''),
	};
}
