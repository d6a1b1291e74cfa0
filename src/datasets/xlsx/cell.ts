import type { Column } from '../column.ts';
import type { Cell } from '../table.ts';
import { numberOf, type SharedStrings } from './shared-strings.ts';
import { styles } from './styles.ts';

/** As much of a column as tells the form of its cells. */
export type SheetColumn = Pick<Column, 'column' | 'type' | 'isList'>;

/** Days since the day 0 of spreadsheets. Before March 1900 they count a day that never was: such days stay text. */
function serialOf(day: string): number | undefined {
	const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;
	return serial > 60 ? serial : undefined;
}

/** A text at a place of the sheet, such as `B2`. */
export const toTextCell = (place: string, text: string, strings: SharedStrings, style: number = styles.plain): string =>
	`<c r="${place}"${style ? ` s="${style}"` : ''} t="s"><v>${numberOf(strings, text)}</v></c>`;

/**
 * A value at a place: numbers, true and false, and full days as what they are. All other is text: codes, years and months
 * keep their zeros.
 */
export function toCell(place: string, value: Cell, { type, isList }: SheetColumn, strings: SharedStrings): string {
	if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
	if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
	const serial = type === 'day' && !isList ? serialOf(value) : undefined;
	return serial === undefined
		? toTextCell(place, value, strings)
		: `<c r="${place}" s="${styles.day}"><v>${serial}</v></c>`;
}
