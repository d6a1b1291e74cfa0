import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../model/problem.ts';

export interface CsvRow {
	/** Line of the file on which the row begins. */
	line: number;
	cells: Record<string, string>;
}

const unreadable = {
	csv: {
		expected: 'RFC 4180: as many cells as columns, quotes around cells with commas, quotes doubled within them',
		fix: 'Correct the line, or save the table anew as CSV (comma, UTF-8).',
	},
	tsv: {
		expected:
			'as many cells as columns, with a tab between them; a cell that begins with a quote ends with one, quotes within it doubled',
		fix: 'Correct the line, or save the table anew with tabs between the cells (UTF-8).',
	},
};

/** Names of columns, as far as they are worth reading: a table of another kind has a text for its first line. */
function listed(names: readonly string[]): string {
	const text = names.join(', ');
	return text.length > 300 ? `${text.slice(0, 299)}… (${names.length} columns)` : text;
}

/**
 * How a table is written: RFC 4180, or cells between tabs, as SSSOM has them: in quotes where they hold a tab, a quote
 * or a line break. Editors may leave the quotes out around a cell that only has quotes of its own.
 */
export type TableForm = 'csv' | 'tsv';

/**
 * The rows of a table with just these columns, or what is wrong with it. Cells are text without the quotes around it,
 * untrimmed.
 * `before`: lines of the file that stand above the table.
 */
export function parseCsv(
	text: string,
	file: string,
	columns: readonly string[],
	{ form = 'csv', before = 0 }: { form?: TableForm; before?: number } = {},
): { rows: CsvRow[] } | { problems: Problem[] } {
	try {
		let found: string[] = [];
		const parsed = parse(text, {
			info: true,
			...(form === 'tsv' ? { delimiter: '\t', relax_quotes: true } : {}),
			columns: (head: string[]) => {
				found = head;
				return head;
			},
		}) as unknown as { record: Record<string, string>; info: { lines: number } }[];
		if (found.join() !== columns.join())
			return {
				problems: [
					{
						check: 'wrong-columns',
						file,
						path: `line ${1 + before}`,
						message: found.length > 0 ? `The columns are ${listed(found)}.` : 'The table has no line with columns.',
						expected: `the columns ${columns.join(', ')}, in this order`,
						fix: 'Correct the line that names the columns.',
					},
				],
			};
		return { rows: parsed.map(({ record, info }) => ({ line: info.lines + before, cells: record })) };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return {
			problems: [
				{
					check: 'unreadable-csv',
					file,
					path: `line ${Number(error['lines'] ?? 1) + before}`,
					message: `The ${form.toUpperCase()} cannot be read: ${error.message.replace(/ (?:on|at) line \d+/, '')}.`,
					...unreadable[form],
				},
			],
		};
	}
}
