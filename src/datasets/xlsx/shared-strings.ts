import { escapeText } from '../../model/escape.ts';
import { neutralise } from '../cells.ts';

/** The texts of a workbook, each once, with the number by which its cells name it. */
export type SharedStrings = Map<string, number>;

/** A cell takes no more characters; a longer text ends in a sign for that, and is whole in the CSV. */
const longest = 32_767;
const cut = ' […]';

/** As much of a text as fits in a cell, and never half a character. */
const fitting = (text: string): string =>
	text.length > longest ? text.slice(0, longest - cut.length).replace(/[\uD800-\uDBFF]$/, '') + cut : text;

/** The number of a text; one that is new gets the next. No text is a formula. */
export function numberOf(strings: SharedStrings, text: string): number {
	const known = strings.get(text);
	if (known !== undefined) return known;
	strings.set(text, strings.size);
	return strings.size - 1;
}

/** A text in XML, which would read a carriage return as a line feed; spreadsheets would read `_x000D_` as a character. */
const toItem = (text: string): string => {
	const plain = fitting(neutralise(text)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, () => '_x005F_');
	return `<si><t xml:space="preserve">${escapeText(plain).replaceAll('\r', '&#13;')}</t></si>`;
};

/** The items of all texts, in the order of their numbers. */
export const toItems = (strings: SharedStrings): string => [...strings.keys()].map(toItem).join('');
