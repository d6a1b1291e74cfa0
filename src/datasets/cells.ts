// What a cell of a CSV file is written by, apart from the files themselves: the browser writes such cells too.

/** Separates the entries of a list within a cell. */
export const listSeparator = '|';

/**
 * Keeps a spreadsheet from taking text for a formula: a cell that begins with = + - @, a tab or a carriage return
 * is preceded by an apostrophe. Numbers keep their sign. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function neutralise(cell: string): string {
	return /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Lines of text by column as RFC 4180 CSV with a header line. The files are written by a library too heavy for a page. */
export const toCsvText = (columns: readonly string[], lines: readonly Record<string, string>[]): string =>
	[columns, ...lines.map((line) => columns.map((column) => neutralise(line[column] ?? '')))]
		.map((cells) => `${cells.map(quoted).join(',')}\r\n`)
		.join('');
