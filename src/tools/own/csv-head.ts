/** What the column of the outcomes may be called: ours, and the one of the published tables and of the content. */
export const textColumns: readonly string[] = ['text', 'text_en'];

/** What separates the cells of a table, by its first line; nothing where that names no column of outcomes. */
export function separatorOf(text: string): string | undefined {
	const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
	const cellsBy = (separator: string) => head.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
	return [',', ';', '\t'].find((separator) => cellsBy(separator).some((cell) => textColumns.includes(cell)));
}
