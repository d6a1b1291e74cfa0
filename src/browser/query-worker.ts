import initSqlJs, { type Database } from 'sql.js';
import type { Outcome } from '../tools/query/outcome.ts';
import { runQuery } from '../tools/query/run.ts';

/** What the worker is given, first of all a database and the program that reads it, as bytes. */
export type Question = { program: ArrayBuffer; database: ArrayBuffer } | { sql: string };

/** Whether the database could be opened, and then what a query gave. */
export type Answer = 'ready' | 'failed' | Outcome;

let database: Database | undefined;
const answer = (given: Answer) => postMessage(given);

async function open(program: ArrayBuffer, bytes: ArrayBuffer): Promise<Answer> {
	try {
		const { Database } = await initSqlJs({ wasmBinary: program });
		database = new Database(new Uint8Array(bytes));
		// Bytes that are no database are found out by the first who reads them.
		database.run('pragma schema_version');
		return 'ready';
	} catch {
		return 'failed';
	}
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	if ('sql' in data) answer(database ? runQuery(database, data.sql) : 'failed');
	else void open(data.program, data.database).then(answer);
});
