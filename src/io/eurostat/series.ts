import type { Problem } from '../../model/problem.ts';
import { shown } from '../../schema/quoted.ts';
import { parseCell } from './cells.ts';
import { mostProblems, type At } from './problems.ts';
import { place, type Table } from './table.ts';

/** One cell of a Eurostat table: no value is an empty text, never zero. */
export interface EurostatCell {
	line: number;
	geo: string;
	period: string;
	/** As printed, with a decimal point. */
	value: string;
	/** Letters without a separator, such as `be`. */
	flags: string;
}

/** The values of dimensions, by their names. */
export type Values = Map<string, Set<string>>;

/** More than all places and years that there are: the lines of a file that is no table by country would fill the memory. */
const mostCells = 100_000;
/** Values of a dimension that are kept, for a sentence that names some of them. */
export const mostValues = 1000;

/** The cells of the lines that the filter leaves, and the values of each dimension in the file and in these lines. */
export function readSeries({ dimensions, rows }: Table, filter: ReadonlyMap<string, string>, at: At) {
	const inFile: Values = new Map(dimensions.map((name) => [name, new Set()]));
	const chosen: Values = new Map(dimensions.filter((name) => name !== place).map((name) => [name, new Set()]));
	const asked = dimensions.map((name, i) => ({ i, code: filter.get(name) })).filter(({ code }) => code !== undefined);
	const isChosen = (codes: readonly string[]) => asked.every(({ i, code }) => codes[i] === code);
	const note = (code: string, name: string) => {
		const known = inFile.get(name);
		if (known && (known.size < mostValues || filter.get(name) === code)) known.add(code);
	};
	/** The most values that a dimension has in the lines that were chosen. */
	let several = 1;
	const choose = (code: string, name: string) => {
		several = Math.max(several, chosen.get(name)?.add(code).size ?? 1);
	};
	const geo = dimensions.indexOf(place);
	const problems: Problem[] = [];
	const lines = { read: 0, chosen: 0 };
	const cells: EurostatCell[] = [];
	let emptyCells = 0;
	for (const row of rows) {
		if (problems.length >= mostProblems) {
			problems.push(tooManyProblems(at));
			break;
		}
		if ('problem' in row) {
			problems.push(row.problem);
			continue;
		}
		const { line, codes } = row;
		lines.read++;
		for (let i = 0; i < codes.length; i++) note(codes[i] ?? '', dimensions[i] ?? '');
		if (!isChosen(codes)) continue;
		lines.chosen++;
		for (let i = 0; i < codes.length; i++) choose(codes[i] ?? '', dimensions[i] ?? '');
		if (several >= mostValues) break;
		// The figures of several series are of no use.
		if (several > 1) continue;
		for (const { period, text } of row.cells()) {
			const cell = parseCell(text);
			if ('message' in cell) problems.push(wrongCell(at, { line, geo: codes[geo] ?? '', period, text }, cell));
			else if (cell.value === '' && cell.flags === '') emptyCells++;
			else cells.push({ line, geo: codes[geo] ?? '', period, ...cell });
		}
		if (cells.length <= mostCells) continue;
		problems.push(
			at(line, {
				check: 'eurostat-value',
				message: `Up to this line there are ${cells.length} figures.`,
				expected: `${mostCells} at most: a table by country and year`,
				fix: 'Choose a dataset by country and year, or other values with --filter.',
			}),
		);
		break;
	}
	return { inFile, chosen, lines, cells, emptyCells, problems };
}

const tooManyProblems = (at: At) =>
	at(undefined, {
		check: 'eurostat-unread',
		message: `The file has ${mostProblems} mistakes and more, and was not read to its end.`,
		expected: 'a download as Eurostat gives it',
		fix: 'Download it again; do not edit or save it in a spreadsheet.',
	});

const wrongCell = (
	at: At,
	{ line, geo, period, text }: { line: number; geo: string; period: string; text: string },
	{ message, expected }: { message: string; expected: string },
) =>
	at(line, {
		check: 'eurostat-value',
		message: `The cell of ${shown(geo)} for ${shown(period)} is "${shown(text)}", ${message}.`,
		expected,
		fix: 'Download the file again; do not edit or save it in a spreadsheet.',
	});
