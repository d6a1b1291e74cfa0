import { neutralise, toRows } from '../../datasets/cells.ts';
import { nameIn } from '../../datasets/names.ts';
import type { ComparedEdition } from '../comparison-file.ts';
import { queryAddress } from './choice.ts';
import type { Cell, Result } from './outcome.ts';

const textOf = (cell: Cell): string => neutralise(String(cell ?? ''));

/** A result as CSV with a header line: no cell is a formula, and what is null is empty. */
export const toResultCsv = ({ columns, rows }: Result): string =>
	toRows([columns.map(textOf), ...rows.map((row) => row.map(textOf))], ',', '\r\n');

/** A result as JSON, with the query and where it comes from; a row is a list, since two columns may have one name. */
export function toResultJson(sql: string, { columns, rows, more }: Result, edition: ComparedEdition): string {
	const { title, version, issued, licence, attribution } = edition;
	const about = { edition: title, version, issued, licence, attribution, address: nameIn(edition, queryAddress(sql)) };
	return `${JSON.stringify({ ...about, sql, complete: !more, columns, rows }, null, '\t')}\n`;
}
