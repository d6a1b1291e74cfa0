import type { Problem } from '../model/problem.ts';
import { longestLine, type Line } from './eurostat-lines.ts';
import type { At } from './eurostat-problems.ts';
import { cutOff, tooLong } from './eurostat-table.ts';

/** Something that was read, or what keeps it from being read. */
export type Read<T> = T | { problem: Problem };

/** A record of a CSV, with the line on which it begins. */
export interface CsvRecord {
	line: number;
	cells: string[];
}

/**
 * The records of an SDMX-CSV, one after another: a line break within quotes does not end one. The parser of the tables in
 * `content/` takes twice as long for a large download, and wants it whole.
 */
export function* readRecords(lines: Iterable<Line>, at: At): Generator<Read<CsvRecord>> {
	let open: { line: number; text: string } | undefined;
	for (const { line, text, ended } of lines) {
		const record = open ? { line: open.line, text: `${open.text}\n${text}` } : { line, text };
		if (record.text.length > longestLine)
			return yield { problem: open ? wrongQuote(at, open.line, notClosed) : tooLong(at, line) };
		if (!ended) return yield { problem: cutOff(at, line) };
		open = hasOddQuotes(text) === !open ? record : undefined;
		if (open) continue;
		const cells = splitRecord(record.text);
		yield cells ? { line: record.line, cells } : { problem: wrongQuote(at, record.line, within) };
	}
	if (open) yield { problem: wrongQuote(at, open.line, notClosed) };
}

const hasOddQuotes = (text: string) => text.includes('"') && text.split('"').length % 2 === 0;

/** The cells of a record by RFC 4180, or nothing where quotes are neither around a cell nor doubled within it. */
function splitRecord(text: string): string[] | undefined {
	if (!text.includes('"')) return text.split(',');
	const cells: string[] = [];
	for (let start = 0; start <= text.length; start++) {
		const quoted = text[start] === '"';
		const end = quoted ? closingQuote(text, start + 1) + 1 : text.indexOf(',', start);
		const stop = end === -1 ? text.length : end;
		const cell = text.slice(start, stop);
		if (quoted ? stop < text.length && text[stop] !== ',' : cell.includes('"')) return undefined;
		cells.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		start = stop;
	}
	return cells;
}

/** Where the quotes that are opened before `start` are closed; the end of the text if nowhere. */
function closingQuote(text: string, start: number): number {
	for (let at = start; ; at += 2) {
		at = text.indexOf('"', at);
		if (at === -1) return text.length;
		if (text[at + 1] !== '"') return at;
	}
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
