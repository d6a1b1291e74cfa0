import type { Problem } from '../../model/problem.ts';
import { longestLine, type Line } from './lines.ts';
import type { At } from './problems.ts';
import { checkDimensions, cutOff, tooLong, type Table, type TableRow } from './table.ts';
import { shown } from '../../schema/quoted.ts';

/** Reads Eurostat’s TSV: a line for each series, a column for each period. */
export function readTsv(head: string, lines: Iterable<Line>, at: At): Table | { problems: Problem[] } {
	const [corner = '', ...periods] = head.split('\t').map((cell) => cell.trim());
	const [names = '', column = ''] = corner.split('\\');
	const dimensions = names.split(',');
	const twice = [...Map.groupBy(periods, (period) => period)].find(([, columns]) => columns.length > 1)?.[0];
	if (!/^(?:time_period|time)$/i.test(column) || periods.length === 0 || twice !== undefined)
		return {
			problems: [
				at(1, {
					check: 'eurostat-format',
					message:
						twice === undefined
							? `The columns stand for "${shown(column)}", and there are ${periods.length} of them.`
							: `The period "${shown(twice)}" stands in two columns.`,
					expected: 'TIME_PERIOD after the backslash, then a column for each period',
					fix: 'Download the dataset with format=TSV.',
				}),
			],
		};
	const problems = checkDimensions(dimensions, at);
	if (problems.length > 0) return { problems };
	return { form: 'TSV', dimensions, rows: readRows(lines, dimensions.length, periods, at) };
}

function* readRows(
	lines: Iterable<Line>,
	dimensions: number,
	periods: readonly string[],
	at: At,
): Generator<TableRow | { problem: Problem }> {
	for (const { line, text, ended } of lines) {
		if (text.length > longestLine) return yield { problem: tooLong(at, line) };
		if (!ended) return yield { problem: cutOff(at, line) };
		const [key = '', ...cells] = text.split('\t');
		const codes = key.trim().split(',');
		if (codes.length === dimensions && cells.length === periods.length)
			yield { line, codes, cells: () => periods.map((period, i) => ({ period, text: cells[i] ?? '' })) };
		else
			yield {
				problem: at(line, {
					check: 'eurostat-format',
					message: `The line has ${codes.length} dimensions and ${cells.length} cells; the first line names ${dimensions} and ${periods.length}.`,
					expected: 'as many as the first line names',
					fix: 'The file was cut off or edited: download it again.',
				}),
			};
	}
}
