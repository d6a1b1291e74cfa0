import type { Problem } from '../../model/problem.ts';
import { shown } from '../../schema/quoted.ts';
import { severalValues, wrongChoice } from './choice.ts';
import { readSdmxCsv } from './csv.ts';
import { linesOf } from './lines.ts';
import { problemsOf, type At } from './problems.ts';
import { readSeries, type EurostatCell } from './series.ts';
import { cutOff, type Table } from './table.ts';
import { readTsv } from './tsv.ts';

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
