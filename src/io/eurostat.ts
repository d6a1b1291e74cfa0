import { parse } from 'csv-parse/sync';
import type { Problem } from '../model/problem.ts';
import { parseCsv } from './csv.ts';

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
export interface EurostatExtract {
	form: 'TSV' | 'SDMX-CSV';
	/** Dataset code in lower case, where the file tells it. */
	dataset?: string;
	/** Day of Eurostat’s last update, where the file tells it. */
	updated?: string;
	/** What every dimension but place and time is fixed to. */
	dimensions: Record<string, string>;
	/** Lines of data in the file, and how many of them were chosen. */
	lines: { read: number; chosen: number };
	cells: EurostatCell[];
}

/** A line of data: the code of each dimension, and cells that are not parsed before the line is chosen. */
interface Line {
	line: number;
	codes: Record<string, string>;
	cells: { period: string; text: string }[];
}

interface Table {
	form: EurostatExtract['form'];
	dimensions: string[];
	lines: Line[];
	dataset?: string;
	updated?: string;
}

type Failed = { problems: Problem[] };
type At = (line: number | undefined, text: Omit<Problem, 'file' | 'path'>) => Problem;

const place = 'geo';
const cellPattern = /^(:|-?\d+(?:\.\d+)?) ?([a-z]*) ?$/;
const listed = (codes: Iterable<string>) => {
	const all = [...codes].sort();
	return all.length > 12 ? `${all.slice(0, 12).join(', ')} and ${all.length - 12} more` : all.join(', ');
};

/**
 * Reads Eurostat’s TSV bulk file or its SDMX-CSV. Dimensions other than `geo` and time have one value in the file, or
 * are fixed by `filter`: two units or two age groups in one table would be mistaken for one series.
 */
export function parseEurostat(
	text: string,
	file: string,
	filter: Readonly<Record<string, string>> = {},
): EurostatExtract | Failed {
	const at: At = (line, problem) => ({ file, path: line === undefined ? '' : `line ${line}`, ...problem });
	const table = readTable(text.replace(/^\uFEFF/, '').replace(/(?:\r?\n)+$/, '\n'), file, at);
	if ('problems' in table) return table;
	const chosen = chooseLines(table, filter, at);
	if ('problems' in chosen) return chosen;
	const problems: Problem[] = [];
	const cells = chosen.lines.flatMap(({ line, codes, cells: texts }) =>
		texts.flatMap(({ period, text: cell }): EurostatCell[] => {
			const [, value, flags = ''] = cellPattern.exec(cell) ?? [];
			if (value !== undefined)
				return [{ line, geo: codes[place] ?? '', period, value: value === ':' ? '' : value, flags }];
			problems.push(
				at(line, {
					check: 'eurostat-value',
					message: `The cell of ${codes[place] ?? '?'} for ${period} is "${cell}", which is no number.`,
					expected: 'a number with a decimal point, or a colon, then flags such as "be"',
					fix: 'Download the file again; do not edit or save it in a spreadsheet.',
				}),
			);
			return [];
		}),
	);
	if (problems.length > 0) return { problems };
	const { form, dataset, updated } = table;
	return {
		form,
		...(dataset ? { dataset } : {}),
		...(updated ? { updated } : {}),
		dimensions: chosen.dimensions,
		lines: { read: table.lines.length, chosen: chosen.lines.length },
		cells,
	};
}

/** The lines that the filter leaves; every dimension but the place has one value in them. */
function chooseLines(
	{ dimensions, lines }: Table,
	filter: Readonly<Record<string, string>>,
	at: At,
): { lines: Line[]; dimensions: Record<string, string> } | Failed {
	const valuesOf = (dimension: string, of: readonly Line[]) => new Set(of.map(({ codes }) => codes[dimension] ?? ''));
	const wrong = Object.entries(filter).flatMap(([dimension, value]) => {
		if (!dimensions.includes(dimension))
			return [
				at(undefined, {
					check: 'eurostat-dimension',
					message: `There is no dimension "${dimension}" in this file.`,
					expected: `one of ${dimensions.join(', ')}`,
					fix: `Correct --filter ${dimension}=${value}.`,
				}),
			];
		const values = valuesOf(dimension, lines);
		if (values.has(value)) return [];
		return [
			at(undefined, {
				check: 'eurostat-dimension',
				message: `No line of this file has the ${dimension} "${value}".`,
				expected: `one of ${listed(values)}`,
				fix: `Correct --filter ${dimension}=${value}.`,
			}),
		];
	});
	if (wrong.length > 0) return { problems: wrong };
	const chosen = lines.filter(({ codes }) =>
		Object.entries(filter).every(([dimension, value]) => codes[dimension] === value),
	);
	if (chosen.length === 0)
		return {
			problems: [
				at(undefined, {
					check: 'eurostat-dimension',
					message:
						lines.length === 0
							? 'The file has no line of data.'
							: 'No line of this file has all the values of --filter.',
					expected: 'at least one line',
					fix:
						lines.length === 0
							? 'Ask Eurostat for the dataset without a filter that leaves nothing.'
							: 'Choose values that occur together.',
				}),
			],
		};
	const others = dimensions.filter((dimension) => dimension !== place);
	const several = others.flatMap((dimension) => {
		const values = valuesOf(dimension, chosen);
		if (values.size === 1) return [];
		return [
			at(undefined, {
				check: 'eurostat-dimension',
				message: `The dimension "${dimension}" has ${values.size} values: ${listed(values)}.`,
				expected: 'one value: figures of several would be mistaken for one series',
				fix: `Choose one with --filter ${dimension}=${[...values].sort()[0] ?? ''} or another of them.`,
			}),
		];
	});
	if (several.length > 0) return { problems: several };
	return { lines: chosen, dimensions: Object.fromEntries(others.map((name) => [name, chosen[0]?.codes[name] ?? ''])) };
}

function readTable(text: string, file: string, at: At): Table | Failed {
	if (!text.endsWith('\n'))
		return {
			problems: [
				at(text === '' ? undefined : text.split('\n').length, {
					check: 'eurostat-cut-off',
					message: text === '' ? 'The file is empty.' : 'The file is cut off in this line: the line does not end.',
					expected: 'a whole file, whose last line ends in a line break',
					fix: 'Download it again.',
				}),
			],
		};
	const head = text.slice(0, text.indexOf('\n')).replace(/\r$/, '');
	if (head.includes('\\')) return readTsv(text, head, at);
	if (head.split(',').includes('OBS_VALUE')) return readSdmxCsv(text, head, file, at);
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

const noPlace = (at: At, dimensions: readonly string[]) =>
	at(1, {
		check: 'eurostat-dimension',
		message: `The dimensions are ${dimensions.join(', ')}: none of them is "${place}".`,
		expected: `a dimension "${place}", by which figures are told apart by country`,
		fix: 'Choose a dataset by country.',
	});

function readTsv(text: string, head: string, at: At): Table | Failed {
	const [corner = '', ...periods] = head.split('\t').map((cell) => cell.trim());
	const [names = '', column = ''] = corner.split('\\');
	const dimensions = names.split(',');
	if (!/^(?:time_period|time)$/i.test(column) || periods.length === 0)
		return {
			problems: [
				at(1, {
					check: 'eurostat-format',
					message: `The columns stand for "${column}", and there are ${periods.length} of them.`,
					expected: 'TIME_PERIOD after the backslash, then a column for each period',
					fix: 'Download the dataset with format=TSV.',
				}),
			],
		};
	if (!dimensions.includes(place)) return { problems: [noPlace(at, dimensions)] };
	const problems: Problem[] = [];
	const lines = text
		.split('\n')
		.slice(1, -1)
		.map((row, i): Line => {
			const [key = '', ...cells] = row.replace(/\r$/, '').split('\t');
			const codes = key.split(',');
			if (codes.length !== dimensions.length || cells.length !== periods.length)
				problems.push(
					at(i + 2, {
						check: 'eurostat-format',
						message: `The line has ${codes.length} dimensions and ${cells.length} cells; the first line names ${dimensions.length} and ${periods.length}.`,
						expected: 'as many as the first line names',
						fix: 'The file was cut off or edited: download it again.',
					}),
				);
			return {
				line: i + 2,
				codes: Object.fromEntries(dimensions.map((name, j) => [name, codes[j]?.trim() ?? ''])),
				cells: periods.map((period, j) => ({ period, text: cells[j] ?? '' })),
			};
		});
	return problems.length > 0 ? { problems } : { form: 'TSV', dimensions, lines };
}

/** Columns of SDMX-CSV that are no dimension. With labels, each code column is followed by one of words. */
const otherColumns = new Set([
	'DATAFLOW',
	'LAST UPDATE',
	'STRUCTURE',
	'STRUCTURE_ID',
	'STRUCTURE_NAME',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_FLAG',
	'CONF_STATUS',
]);
const isDimension = (column: string) => /^[a-z][a-z0-9_]*$/.test(column);

function readSdmxCsv(text: string, head: string, file: string, at: At): Table | Failed {
	const columns = (parse(head) as string[][])[0] ?? [];
	const dimensions = columns.filter(isDimension);
	const strangers = columns.includes('STRUCTURE')
		? []
		: columns.filter((column) => !isDimension(column) && !otherColumns.has(column));
	if (strangers.length > 0 || !columns.includes('TIME_PERIOD'))
		return {
			problems: [
				at(1, {
					check: 'eurostat-dimension',
					message:
						strangers.length > 0
							? `There is no dimension "${strangers[0] ?? ''}" in Eurostat’s SDMX-CSV.`
							: 'The file has no column TIME_PERIOD.',
					expected: 'dimensions in lower case, TIME_PERIOD, OBS_VALUE, OBS_FLAG',
					fix: 'Download the dataset with format=SDMX-CSV.',
				}),
			],
		};
	if (!dimensions.includes(place)) return { problems: [noPlace(at, dimensions)] };
	const parsed = parseCsv(text, file, columns);
	if ('problems' in parsed) return parsed;
	const first = parsed.rows[0]?.cells ?? {};
	const dataset = /:([A-Z0-9_]+)\(/.exec(first['DATAFLOW'] ?? first['STRUCTURE_ID'] ?? '')?.[1]?.toLowerCase();
	const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d\d) /.exec(first['LAST UPDATE'] ?? '') ?? [];
	return {
		form: 'SDMX-CSV',
		...(dataset ? { dataset } : {}),
		...(year ? { updated: `20${year}-${month ?? ''}-${day ?? ''}` } : {}),
		dimensions,
		lines: parsed.rows.map(({ line, cells }) => ({
			line,
			codes: Object.fromEntries(dimensions.map((name) => [name, cells[name] ?? ''])),
			cells: [{ period: cells['TIME_PERIOD'] ?? '', text: `${cells['OBS_VALUE'] || ':'} ${flagsOf(cells)}` }],
		})),
	};
}

/** Confidentiality is told in a column of its own, and sometimes only there. */
function flagsOf(cells: Record<string, string>): string {
	const flags = cells['OBS_FLAG'] ?? '';
	return cells['CONF_STATUS'] && !flags.includes('c') ? `${flags}c` : flags;
}
