import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Folder into which a build writes the data beside the pages; none while the content is edited. */
const dataDir = process.env['DATA_DIR'];

/**
 * The JSON of a file that the running build makes beside the pages, by its path below the site, as soon as all of them are
 * written; undefined where no build runs.
 */
export async function readMade(path: string): Promise<unknown> {
	if (dataDir === undefined) return undefined;
	// The folder comes whole, and a build whose data fail ends the process that waits here.
	while (!existsSync(dataDir)) await sleep(20);
	return JSON.parse(readFileSync(join(dataDir, path), 'utf8'));
}
