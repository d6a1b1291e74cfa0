import type { Problem } from '../../model/problem.ts';
import { longestLine, type Line } from './lines.ts';
import type { At } from './problems.ts';
import { cutOff, tooLong } from './table.ts';

/** Something that was read, or what keeps it from being read. */
export type Read<T> = T | { problem: Problem };

/** A record of a CSV, with the line on which it begins. */
export interface CsvRecord {
	line: number;
	cells: string[];
}

/** In characters: more than this is no name of a dataset or of a code, but quotes that were never closed. */
const longestQuoted = 2 ** 14;

/**
 * The records of an SDMX-CSV, one after another: a line break within quotes does not end one. The parser of the tables in
 * `content/` takes twice as long for a large download, and wants it whole.
 */
export function* readRecords(lines: Iterable<Line>, at: At): Generator<Read<CsvRecord>> {
	let open: { line: number; text: string } | undefined;
	for (const { line, text, ended } of lines) {
		const record = open ? { line: open.line, text: `${open.text}\n${text}` } : { line, text };
		if (open && record.text.length > longestQuoted) return yield { problem: wrongQuote(at, open.line, notClosed) };
		if (text.length > longestLine) return yield { problem: tooLong(at, line) };
		if (!ended) return yield { problem: cutOff(at, line) };
		const cells = splitRecord(record.text);
		open = cells === 'open' ? record : undefined;
		if (cells === 'wrong') yield { problem: wrongQuote(at, record.line, within) };
		else if (cells !== 'open') yield { line: record.line, cells };
	}
	if (open) yield { problem: wrongQuote(at, open.line, notClosed) };
}

/** The cells of a record by RFC 4180: `open` where quotes are not closed, `wrong` where they stand amid a cell. */
function splitRecord(text: string): string[] | 'open' | 'wrong' {
	if (!text.includes('"')) return text.split(',');
	const cells: string[] = [];
	for (let start = 0; start <= text.length; start++) {
		const comma = text.indexOf(',', start);
		let end = comma === -1 ? text.length : comma;
		if (text[start] === '"') {
			const quote = closingQuote(text, start + 1);
			if (quote === -1) return 'open';
			const cell = text.slice(start + 1, quote);
			cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
			end = quote + 1;
			if (end < text.length && text[end] !== ',') return 'wrong';
		} else {
			const cell = text.slice(start, end);
			if (cell.includes('"')) return 'wrong';
			cells.push(cell);
		}
		start = end;
	}
	return cells;
}

/** Where the quotes that are opened before `start` are closed, or -1. */
function closingQuote(text: string, start: number): number {
	let quote = text.indexOf('"', start);
	while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
	return quote;
}

const notClosed = 'A quote is opened here and not closed.';
const within = 'A quote stands within a cell.';
const wrongQuote = (at: At, line: number, message: string) =>
	at(line, {
		check: 'eurostat-format',
		message,
		expected: 'quotes around a whole cell, doubled within it',
		fix: 'The file was cut off or edited: download it again.',
	});
