import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../model/problem.ts';

export interface CsvRow {
	/** Line of the file on which the row begins. */
	line: number;
	cells: Record<string, string>;
}

/** The rows of a CSV text with just these columns, or what is wrong with it. Cells are text, unquoted and untrimmed. */
export function parseCsv(
	text: string,
	file: string,
	columns: readonly string[],
): { rows: CsvRow[] } | { problems: Problem[] } {
	try {
		let found: string[] = [];
		const parsed = parse(text, {
			info: true,
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
						path: 'line 1',
						message: found.length > 0 ? `The columns are ${found.join(', ')}.` : 'The table has no line with columns.',
						expected: `the columns ${columns.join(', ')}, in this order`,
						fix: 'Correct the first line.',
					},
				],
			};
		return { rows: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })) };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return {
			problems: [
				{
					check: 'unreadable-csv',
					file,
					path: `line ${String(error['lines'] ?? 1)}`,
					message: `The CSV cannot be read: ${error.message}.`,
					expected: 'RFC 4180: as many cells as columns, quotes around cells with commas, quotes doubled within them',
					fix: 'Correct the line, or save the table anew as CSV (comma, UTF-8).',
				},
			],
		};
	}
}
