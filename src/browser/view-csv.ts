import { toViewCsv } from '../charts/view-csv.ts';
import { figureReader } from './figure-reader.ts';

/** A text that is a number and nothing else, as a language writes it. */
const numeric = /^[−-]?\d[\d.,\s]*$/;

/** The rows of a table that are shown, with what they are; numbers have a decimal point, whatever the language. */
export function csvOf(table: HTMLTableElement, said: readonly string[]): string {
	const read = figureReader(document.documentElement.lang);
	const ofNumbers = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.classList.contains('n'));
	const textOf = (cell: HTMLTableCellElement, i: number) => {
		const text = cell.textContent.trim();
		return ofNumbers[i] && numeric.test(text) ? String(read(text)) : text;
	};
	const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr:not([hidden])')];
	return toViewCsv(
		said,
		rows.map((row) => [...row.cells].map(textOf)),
	);
}
