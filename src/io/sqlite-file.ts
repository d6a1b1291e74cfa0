import { DatabaseSync } from 'node:sqlite';
import type { DatabaseScript } from '../datasets/sqlite/script.ts';

/**
 * The bytes of a SQLite database that a script makes: the same for the same script, with the SQLite of one Node. Keys are
 * not looked at while rows come in, since tables may name each other.
 */
export function toSqliteFile({ tables, views }: DatabaseScript): Uint8Array<ArrayBuffer> {
	const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
	try {
		database.exec('pragma page_size = 4096; pragma journal_mode = off; begin');
		for (const { create, insert, rows } of tables) {
			database.exec(create);
			const statement = database.prepare(insert);
			for (const row of rows) statement.run(...row);
		}
		for (const view of views) database.exec(view);
		database.exec('commit; vacuum');
		return new Uint8Array(database.serialize());
	} finally {
		database.close();
	}
}
