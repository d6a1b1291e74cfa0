/**
 * A text in which nothing is read as Markdown, on one line. Signs are escaped only where they would mean something, so
 * that the file is read as easily as the page: `R&D`, `e-CF_3` and `a < b` stay as they are. A bar is escaped too, since
 * the text may stand in a table.
 */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(
			/[\\`*[\]|]|<(?=[a-z/!?])|~(?=~)|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
			(sign) => `\\${sign}`,
		);

/** The beginning of a paragraph or of an entry of a list, where a sign more could begin a heading, a list or a quote. */
export const escapeStart = (line: string): string =>
	line
		.trim()
		.replace(/^(?:#{1,6}(?=\s|$)|[-+>=~])/, (sign) => `\\${sign}`)
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, (_, number: string) => `${number}\\`);

/** The address of a link, in which no sign ends it. */
export const escapeAddress = (address: string): string =>
	address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
