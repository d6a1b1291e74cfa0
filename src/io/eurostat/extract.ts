import type { Problem } from '../../model/problem.ts';
import { parseCell } from './cells.ts';
import { readSdmxCsv } from './csv.ts';
import { linesOf } from './lines.ts';
import { listed, mostProblems, problemsOf, type At } from './problems.ts';
import { cutOff, place, type Table } from './table.ts';
import { readTsv } from './tsv.ts';
import { shown } from '../../schema/quoted.ts';

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

/** The one series by place and year that was chosen from a Eurostat file. */
export interface EurostatExtract extends Pick<Table, 'form' | 'dataset' | 'updated'> {
	/** What every dimension but place and time is fixed to. */
	dimensions: ReadonlyMap<string, string>;
	/** Lines of data in the file, and how many of them were chosen. */
	lines: { read: number; chosen: number };
	cells: EurostatCell[];
	/** Cells without a value and without a flag: Eurostat fills its table with them. */
	emptyCells: number;
	/** Lines and cells that cannot be read. */
	problems: Problem[];
}

/** More than all places and years that there are: the lines of a file that is no table by country would fill the memory. */
const mostCells = 100_000;
/** Values of a dimension that are kept, for a sentence that names some of them. */
const mostValues = 1000;

/**
 * Reads Eurostat’s TSV bulk file or its SDMX-CSV. Dimensions other than `geo` and time have one value in the file, or
 * are fixed by `filter`: two units or two age groups in one table would be mistaken for one series.
 */
export function parseEurostat(
	bytes: Buffer,
	file: string,
	filter: ReadonlyMap<string, string> = new Map(),
): EurostatExtract | { problems: Problem[] } {
	const at = problemsOf(file);
	const table = readTable(bytes, at);
	if ('problems' in table) return table;
	const { form, dataset, updated, dimensions } = table;
	const unknown = [...filter].filter(([dimension]) => !dimensions.includes(dimension));
	if (unknown.length > 0)
		return {
			problems: unknown.map(([dimension, value]) =>
				at(undefined, {
					check: 'eurostat-dimension',
					message: `There is no dimension "${shown(dimension)}" in this file.`,
					expected: `one of ${dimensions.join(', ')}`,
					fix: `Correct --filter ${shown(dimension)}=${shown(value)}.`,
				}),
			),
		};
	const { inFile, chosen, lines, ...series } = readSeries(table, filter, at);
	const mistakes = [...wrongChoice(filter, inFile, lines, at), ...severalValues(chosen, at)];
	// Where no line can be read, that is why none is there.
	if (lines.read === 0 && series.problems.length > 0) return { problems: series.problems };
	if (mistakes.length > 0) return { problems: [...mistakes, ...series.problems] };
	return {
		form,
		...(dataset ? { dataset } : {}),
		...(updated ? { updated } : {}),
		dimensions: new Map([...chosen].map(([name, values]) => [name, [...values][0] ?? ''])),
		lines,
		...series,
	};
}

type Values = Map<string, Set<string>>;

/** The cells of the lines that the filter leaves, and the values of each dimension in the file and in these lines. */
function readSeries({ dimensions, rows }: Table, filter: ReadonlyMap<string, string>, at: At) {
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

/** What the filter asks for and the file does not have. */
function wrongChoice(
	filter: ReadonlyMap<string, string>,
	inFile: Values,
	lines: { read: number; chosen: number },
	at: At,
): Problem[] {
	if (lines.chosen > 0) return [];
	const wrong = (message: string, expected: string, fix: string) =>
		at(undefined, { check: 'eurostat-dimension', message, expected, fix });
	if (lines.read === 0)
		return [
			wrong(
				'The file has no line of data.',
				'at least one line',
				'Ask Eurostat for the dataset without a filter that leaves nothing.',
			),
		];
	const unknown = [...filter].filter(([dimension, value]) => !inFile.get(dimension)?.has(value));
	if (unknown.length === 0)
		return [
			wrong(
				'No line of this file has all the values of --filter.',
				'at least one line',
				'Choose values that occur together.',
			),
		];
	return unknown.map(([dimension, value]) =>
		wrong(
			`No line of this file has the ${dimension} "${shown(value)}".`,
			`one of ${listed(inFile.get(dimension) ?? [])}`,
			`Correct --filter ${dimension}=${shown(value)}.`,
		),
	);
}

/** Each dimension that has more than one value in the lines that were chosen. */
function severalValues(chosen: Values, at: At): Problem[] {
	return [...chosen].flatMap(([dimension, values]) =>
		values.size <= 1
			? []
			: [
					at(undefined, {
						check: 'eurostat-dimension',
						message: `The dimension "${dimension}" has ${values.size < mostValues ? '' : 'at least '}${values.size} values: ${listed(values)}.`,
						expected: 'one value: figures of several would be mistaken for one series',
						fix: `Choose one with --filter ${dimension}=${shown([...values].sort()[0] ?? '')} or another of them.`,
					}),
				],
	);
}

function readTable(bytes: Buffer, at: At): Table | { problems: Problem[] } {
	const lines = linesOf(bytes);
	const first = linesOf(bytes).next().value;
	if (!first) return { problems: [cutOff(at, undefined)] };
	if (/(?:^|,)"?(?:OBS_VALUE|DATAFLOW|STRUCTURE)"?(?:,|$)/.test(first.text)) return readSdmxCsv(lines, at);
	if (!first.ended) return { problems: [cutOff(at, first.line)] };
	if (first.text.includes('\\')) {
		lines.next();
		return readTsv(first.text, lines, at);
	}
	return {
		problems: [
			at(1, {
				check: 'eurostat-format',
				message: 'The first line is neither that of a Eurostat TSV nor that of an SDMX-CSV.',
				expected:
					'dimensions and a backslash, such as freq,unit,geo\\TIME_PERIOD, then periods between tabs; or columns with TIME_PERIOD and OBS_VALUE',
				fix: 'Download the dataset with format=TSV or format=SDMX-CSV.',
			}),
		],
	};
}
