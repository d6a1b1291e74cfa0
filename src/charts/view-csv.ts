import { neutralise, toRows } from '../datasets/cells.ts';

/**
 * The cells of a view as CSV, with lines before them that say what it is: each begins with a number sign, which readers
 * of CSV can be told to skip.
 */
export function toViewCsv(said: readonly string[], rows: readonly (readonly string[])[]): string {
	const comments = said.filter(Boolean).map((line) => `# ${line.replaceAll(/\s+/g, ' ')}\r\n`);
	return (
		comments.join('') +
		toRows(
			rows.map((cells) => cells.map(neutralise)),
			',',
			'\r\n',
		)
	);
}
