import { toCsvText } from '../../datasets/cells.ts';

/** Rows of a list as CSV, by the labels of their columns. */
export const toListCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	toCsvText(
		head,
		rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [head[i] ?? '', cell]))),
	);

/** Name of the file of a list, without its ending: the list, and what of it is shown. It does not grow without end. */
export const listFileName = (list: string, shown: Iterable<readonly [name: string, value: string]>): string =>
	[list, ...[...shown].flat()]
		.map((part) =>
			part
				.toLowerCase()
				.replace(/[^\p{L}\p{N}.]+/gu, '-')
				.replace(/^[-.]+|[-.]+$/g, ''),
		)
		.filter(Boolean)
		.join('-')
		.slice(0, 120);
