import type { Database, SqlValue, Statement } from 'sql.js';
import { limits } from './limits.ts';
import type { Cell, Misread, Outcome, Refusal } from './outcome.ts';

/** Asks a database one query, which can change nothing, and gives its first rows or why there are none. */
export function runQuery(database: Database, sql: string): Outcome {
	try {
		// Each time anew: the query before may have been one that turns this off.
		database.run('pragma query_only = on');
		const statements = database.iterateStatements(sql);
		for (const statement of statements)
			return holdsStatement(database, statements.getRemainingSQL()) ? { refused: 'several' } : read(statement);
		return { refused: 'empty' };
	} catch (error) {
		return refusalOf(error instanceof Error ? error.message : String(error));
	}
}

/** Whether there is more than comments, be it right or wrong. */
function holdsStatement(database: Database, sql: string): boolean {
	try {
		return [...database.iterateStatements(sql)].length > 0;
	} catch {
		return true;
	}
}

function read(statement: Statement): Outcome {
	const columns = statement.getColumnNames();
	// What gives no table is there to change something; it is not run.
	if (columns.length === 0) return { refused: 'writes' };
	const rows: Cell[][] = [];
	let letters = 0;
	while (statement.step()) {
		if (rows.length === limits.kept || letters > limits.keptLetters) return { columns, rows, more: true };
		const row = statement.get().map(toCell);
		for (const cell of row) letters += typeof cell === 'string' ? cell.length : 0;
		rows.push(row);
	}
	return { columns, rows, more: false };
}

/** Bytes are written as SQL writes them. */
const toCell = (value: SqlValue): Cell =>
	value instanceof Uint8Array
		? `x'${[...value.subarray(0, limits.cell)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}'`
		: value;

const misread: readonly (readonly [Misread, RegExp])[] = [
	['table', /^no such table/],
	['column', /^no such column/],
	['syntax', /syntax error|incomplete input|unrecognized token/],
];

function refusalOf(message: string): Refusal {
	if (/readonly database|cannot modify|may not be modified/.test(message)) return { refused: 'writes' };
	if (/out of memory|memory access/.test(message)) return { refused: 'memory' };
	const refused = misread.find(([, pattern]) => pattern.test(message))?.[0] ?? 'other';
	return { refused, message };
}
