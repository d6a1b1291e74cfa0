import type { Problem } from '../../model/problem.ts';
import type { At } from './problems.ts';
import { shown } from '../../schema/quoted.ts';

/** A line of data; its cells are not looked at before the line is chosen. */
export interface TableRow {
	line: number;
	/** The code of each dimension, in the order of the table’s dimensions. */
	codes: string[];
	cells: () => { period: string; text: string }[];
}

/** A download whose first line is understood; its rows are read one after another. */
export interface Table {
	form: 'TSV' | 'SDMX-CSV';
	dimensions: string[];
	/** Dataset code in lower case, where the file tells it. */
	dataset?: string;
	/** Day of Eurostat’s last update, where the file tells it. */
	updated?: string;
	rows: Iterable<TableRow | { problem: Problem }>;
}

/** The dimension by which figures are told apart by country. */
export const place = 'geo';

/** What is wrong with the dimensions that the first line names. */
export function checkDimensions(dimensions: readonly string[], at: At): Problem[] {
	const wrong = dimensions.find((name) => !/^[a-z][a-z0-9_]*$/.test(name));
	const twice = dimensions.find((name, i) => dimensions.indexOf(name) !== i);
	if (wrong !== undefined || twice !== undefined)
		return [
			at(1, {
				check: 'eurostat-dimension',
				message:
					wrong !== undefined
						? `"${shown(wrong)}" is no dimension of Eurostat.`
						: `The dimension "${twice ?? ''}" stands twice.`,
				expected: 'dimensions in lower case, such as freq, unit, geo, each once',
				fix: 'Take the file as Eurostat gives it.',
			}),
		];
	if (dimensions.includes(place)) return [];
	return [
		at(1, {
			check: 'eurostat-dimension',
			message: `The dimensions are ${dimensions.join(', ')}: none of them is "${place}".`,
			expected: `a dimension "${place}", by which figures are told apart by country`,
			fix: 'Choose a dataset by country.',
		}),
	];
}

export const cutOff = (at: At, line: number | undefined): Problem =>
	at(line, {
		check: 'eurostat-cut-off',
		message: line === undefined ? 'The file is empty.' : 'The file is cut off in this line: the line does not end.',
		expected: 'a whole file, whose last line ends in a line break',
		fix: 'Download it again.',
	});

export const tooLong = (at: At, line: number): Problem =>
	at(line, {
		check: 'eurostat-format',
		message: 'The line is longer than a million characters.',
		expected: 'lines of a table',
		fix: 'Download the dataset with format=TSV or format=SDMX-CSV.',
	});
