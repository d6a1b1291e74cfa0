import { parse } from 'csv-parse/browser/esm/sync';
import { plainCell } from '../../datasets/cells.ts';
import { quote } from '../../charts/quote.ts';
import { separatorOf, textColumns } from './csv-head.ts';
import { readOutcomes, upToMost } from './entry.ts';
import { emptyOwn, ownColumns, type OwnColumn, type OwnQualification } from './own.ts';
import { toReading, type OwnLocale } from './reading.ts';
import type { OwnKnown } from './known.ts';
import type { Left } from '../profile/leaving.ts';

interface Row {
	cells: string[];
	/** The line on which it begins. */
	line: number;
}

/** Which column of the table is which; the published tables and those of the content call two of them otherwise. */
const other: Partial<Record<OwnColumn, readonly string[]>> = { text: textColumns, reason: ['reason', 'reason_en'] };
const columnAt = (head: readonly string[], column: OwnColumn): number =>
	head.findIndex((name) => (other[column] ?? [column]).includes(name));

/** Columns whose cells are what they say. */
const plainColumns = ['text', 'type', 'unit', 'place', 'hours'] as const;

/** Rows of a table, as far as it can be read; `brokenAt`: the line on which a quote begins that does not end. */
function rowsOf(text: string, delimiter: string): { rows: Row[]; brokenAt?: number } {
	let isBroken = false;
	const parsed = parse(text, {
		...{ delimiter, info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
		record_delimiter: ['\r\n', '\n', '\r'],
		skip_records_with_error: true,
		on_skip: () => void (isBroken = true),
	}) as unknown as { record: string[]; info: { lines: number } }[];
	const rows = parsed.map(({ record, info }) => ({
		cells: record.map((cell) => plainCell(cell.trim())),
		line: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0),
	}));
	return { rows, ...(isBroken ? { brokenAt: (parsed.at(-1)?.info.lines ?? 0) + 1 } : {}) };
}

/** Codes or ids within a cell: with a blank between them, or as the published tables have them, a bar. */
const entriesOf = (cell: string): string[] => cell.split(/[\s|,;]+/).filter(Boolean);

/** To what a row gives its outcome: `-` for none, or nothing where the row does not say it. */
function codingOf(cell: (column: OwnColumn) => string) {
	const [competences, sureness, reason] = [cell('competences'), cell('sureness'), cell('reason')];
	if (competences === '' && sureness === '') return {};
	return { coding: { competences: competences === '-' ? [] : entriesOf(competences), sureness, reason } };
}

/** The outcome of a row. */
const fieldsOf = (cell: (column: OwnColumn) => string) => ({
	...Object.fromEntries(plainColumns.map((column) => [column, cell(column)])),
	...codingOf(cell),
	skills: entriesOf(cell('skills')),
});

/** A table of outcomes: ours, the published one of a qualification, or one of the content. */
export function readCsv(
	text: string,
	known: OwnKnown,
	locale: OwnLocale,
): { qualification: OwnQualification; left: Left[] } {
	const separator = separatorOf(text) ?? ',';
	const { rows, brokenAt } = rowsOf(text, separator);
	const [{ cells: head } = { cells: [] as string[] }, ...body] = rows;
	const reading = toReading(known, locale, new Map(body.map(({ line }, i) => [String(i), line])));
	const { leaving } = reading;
	const own = emptyOwn(known.edition);
	const toLeft = () =>
		leaving.left.map((one) => ({ ...one, path: one.path.replace(/^\d+\/?(?:coding\/)?|\/\d+$/g, '') }));
	if (columnAt(head, 'text') < 0) {
		leaving.leave('', 'no-column', { column: 'text', columns: quote(head.join(', ')) }, 1);
		return { qualification: own, left: toLeft() };
	}
	const unread = head.filter((name) => name && !ownColumns.some((column) => columnAt([name], column) === 0));
	if (unread.length > 0)
		leaving.leave('', 'columns', { columns: quote(unread.join(', ')), known: locale.list([...ownColumns]) }, 1);
	const parents = head.indexOf('parent');
	const first = body[0]?.cells[parents] ?? '';
	const mine = body.flatMap((row, i) => ((row.cells[parents] ?? '') === first ? [{ ...row, path: String(i) }] : []));
	if (mine.length < body.length) leaving.leave('', 'several', { title: first });
	const entries = upToMost(reading, mine).flatMap(({ cells, path }) => {
		const over = cells.length - head.length;
		if (over > 0 && cells.slice(head.length).some(Boolean))
			return leaving.leave(path, 'more-cells', { count: over, separator }) ?? [];
		return [{ path, outcome: fieldsOf((column) => cells[columnAt(head, column)] ?? '') }];
	});
	const outcomes = readOutcomes(reading, entries);
	if (brokenAt !== undefined) leaving.leave('', 'not-csv', {}, brokenAt);
	else if (body.length === 0) leaving.leave('', 'nothing');
	return { qualification: { ...own, outcomes }, left: toLeft() };
}
