/** A value that is none. */
const isNothing = (cell: HTMLTableCellElement | undefined) => /^–?$/.test(cell?.textContent.trim() ?? '');

/** Hides the columns with a head that hold nothing in any of the rows that are shown. */
export function hideEmptyColumns(table: HTMLTableElement, shown: readonly HTMLTableRowElement[]) {
	for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
		if (head.tagName !== 'TH') continue;
		const isEmpty = shown.length > 0 && shown.every((row) => isNothing(row.cells[column]));
		if (head.hidden === isEmpty) continue;
		for (const row of table.rows) row.cells[column]?.toggleAttribute('hidden', isEmpty);
	}
}
