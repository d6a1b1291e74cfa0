import type { Row } from './table.ts';

// What a cell of a table is written by, apart from the files themselves: the browser writes such cells too.

/** Separates the entries of a list within a cell. */
export const listSeparator = '|';

/**
 * The entries of a list as one cell, with a backslash before a bar or a backslash that belongs to an entry, as SSSOM
 * has it.
 */
export const toListCell = (entries: readonly unknown[]): string =>
	entries.map((entry) => String(entry).replace(/[\\|]/g, (sign) => `\\${sign}`)).join(listSeparator);

/** The entries that `toListCell` made a cell of; a backslash before any other letter is a backslash. */
export function fromListCell(cell: string): string[] {
	const entries = [''];
	for (const [part] of cell.matchAll(/\\[\\|]|[^]/g))
		if (part === listSeparator) entries.push('');
		else entries.push((entries.pop() ?? '') + (part.length > 1 ? part.slice(1) : part));
	return entries;
}

/**
 * Keeps a spreadsheet from taking text for a formula: a cell that begins with = + - @, their full-width forms, a tab or
 * a line break is preceded by an apostrophe. Apostrophes may stand before the sign already: one more can be taken away
 * again. Numbers keep their sign. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function neutralise(cell: string): string {
	return /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(cell) && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell)
		? `'${cell}`
		: cell;
}

/** The text of a cell that `neutralise` wrote. */
export const plainCell = (cell: string): string =>
	/^'+[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(cell) ? cell.slice(1) : cell;

/**
 * Rows of cells as text, by RFC 4180 and its kin for tabs: a cell that holds the separator, a quote or a line break
 * stands in quotes, quotes within it doubled. An only cell that is empty is quoted, for an empty line is no row.
 */
export function toRows(rows: readonly (readonly string[])[], separator: ',' | '\t', lineEnd: '\n' | '\r\n'): string {
	const write = (cell: string) => (/["\r\n]/.test(cell) || cell.includes(separator) ? quoted(cell) : cell);
	return rows
		.map((cells) => (cells.length === 1 && cells[0] === '' ? '""' : cells.map(write).join(separator)) + lineEnd)
		.join('');
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Lines of text by column as RFC 4180 CSV with a header line; lines end in CRLF, and no cell is a formula. */
export const toCsvText = (columns: readonly string[], lines: readonly Row[]): string =>
	toRows(
		[columns, ...lines.map((line) => columns.map((column) => neutralise(String(line[column] ?? ''))))],
		',',
		'\r\n',
	);
