import type { Problem } from '../../model/problem.ts';
import type { Line } from './lines.ts';
import type { At } from './problems.ts';
import { readRecords, type CsvRecord, type Read } from './records.ts';
import { checkDimensions, cutOff, type Table, type TableRow } from './table.ts';
import { shown } from '../../schema/quoted.ts';

/** Columns of SDMX-CSV, of version 1 and 2, that are no dimension. */
const otherColumns = [
	'DATAFLOW',
	'LAST UPDATE',
	'STRUCTURE',
	'STRUCTURE_ID',
	'STRUCTURE_NAME',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_FLAG',
	'CONF_STATUS',
];
const isDimension = (column: string) => /^[a-z][a-z0-9_]*$/.test(column);

/** Reads Eurostat’s SDMX-CSV: a line for each figure. `lines` begin with the line that names the columns. */
export function readSdmxCsv(lines: Iterable<Line>, at: At): Table | { problems: Problem[] } {
	const records = readRecords(lines, at);
	const head = records.next().value;
	if (!head) return { problems: [cutOff(at, undefined)] };
	if ('problem' in head) return { problems: [head.problem] };
	const columns: readonly string[] = head.cells;
	const dimensions = columns.filter(isDimension);
	// With labels, each column of codes is followed by one of words.
	const isKnown = (column: string) =>
		isDimension(column) ||
		otherColumns.includes(column) ||
		(columns.includes('STRUCTURE_NAME') && !/^[A-Z_]+$/.test(column));
	const stranger = columns.find((column) => !isKnown(column));
	const twice = otherColumns.find((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
	const missing = ['TIME_PERIOD', 'OBS_VALUE'].find((column) => !columns.includes(column));
	if (stranger !== undefined || twice !== undefined || missing !== undefined)
		return {
			problems: [
				at(1, {
					check: 'eurostat-dimension',
					message:
						stranger !== undefined
							? `There is no dimension "${shown(stranger)}" in Eurostat’s SDMX-CSV.`
							: twice !== undefined
								? `The column ${twice} stands twice.`
								: `The file has no column ${missing ?? ''}.`,
					expected: 'dimensions in lower case, TIME_PERIOD, OBS_VALUE, OBS_FLAG, CONF_STATUS',
					fix: 'Download the dataset with format=SDMX-CSV.',
				}),
			],
		};
	const problems = checkDimensions(dimensions, at);
	if (problems.length > 0) return { problems };
	const first = records.next().value;
	const cellOf = (column: string) => (first && 'cells' in first ? (first.cells[columns.indexOf(column)] ?? '') : '');
	const flow = columns.includes('DATAFLOW') ? 'DATAFLOW' : 'STRUCTURE_ID';
	const dataset = datasetOf(cellOf(flow));
	const updated = dayOf(cellOf('LAST UPDATE'));
	return {
		form: 'SDMX-CSV',
		dimensions,
		...(dataset ? { dataset } : {}),
		...(updated ? { updated } : {}),
		rows: readRows(first ? chain(first, records) : [], { columns, dimensions, flow, cell: cellOf(flow) }, at),
	};
}

function* chain<T>(first: T, rest: Iterable<T>): Generator<T> {
	yield first;
	yield* rest;
}

/** The code within `ESTAT:ISOC_SKS_ITSPT(1.0)`, also of a view that was saved, as `ESTAT:ISOC_SKS_ITSPT$DV_123(1.0)`. */
const datasetOf = (flow: string): string | undefined =>
	/^[\w.]+:(\w+)(?:\$\w+)?(?:\([\d.]+\))?$/.exec(flow)?.[1]?.toLowerCase();

/** 10/02/25 23:00:00 as 2025-02-10. */
function dayOf(update: string): string | undefined {
	const [, day = '', month = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d\d) /.exec(update) ?? [];
	return year === '' ? undefined : `20${year}-${month}-${day}`;
}

function* readRows(
	records: Iterable<Read<CsvRecord>>,
	table: { columns: readonly string[]; dimensions: readonly string[]; flow: string; cell: string },
	at: At,
): Generator<Read<TableRow>> {
	const { columns, flow, cell } = table;
	const dimensions = table.dimensions.map((name) => columns.indexOf(name));
	const [period, value, flag, status, dataset] = ['TIME_PERIOD', 'OBS_VALUE', 'OBS_FLAG', 'CONF_STATUS', flow].map(
		(name) => columns.indexOf(name),
	) as [number, number, number, number, number];
	const wrong = (line: number, message: string, expected: string) => ({
		problem: at(line, {
			check: 'eurostat-format',
			message,
			expected,
			fix: 'The file was cut off or edited: download it again.',
		}),
	});
	for (const record of records) {
		if ('problem' in record) {
			yield record;
			continue;
		}
		const { line, cells } = record;
		const textOf = (column: number) => cells[column] ?? '';
		if (cells.length !== columns.length)
			yield wrong(
				line,
				`The line has ${cells.length} cells; the first line names ${columns.length}.`,
				'as many as the first line names',
			);
		else if (textOf(dataset) !== cell)
			yield wrong(
				line,
				`The line is of "${shown(textOf(dataset))}", those before it of "${shown(cell)}".`,
				'one dataset',
			);
		else
			yield {
				line,
				codes: dimensions.map(textOf),
				cells: () => [
					{
						period: textOf(period),
						text: `${textOf(value) || ':'} ${textOf(flag)}${textOf(status) ? `@${textOf(status)}` : ''}`,
					},
				],
			};
	}
}
