import type { Format } from '../format.ts';
import { toDatabaseScript, type DatabaseWriter } from '../sqlite/script.ts';

/** Where the database of all datasets lies. */
export const databasePath = 'scheme.sqlite';

/** All datasets as one database. `write`: makes its bytes, for which a library of the place is needed. */
export const sqlite = (write: DatabaseWriter): Format => ({
	name: 'SQLite',
	toFiles: (catalogue, datasets) => [
		{
			kind: 'scheme',
			path: databasePath,
			mediaType: 'application/vnd.sqlite3',
			bytes: write(toDatabaseScript(catalogue, datasets)),
		},
	],
});
