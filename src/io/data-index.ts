import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatasetIndex } from '../datasets/listings.ts';

/** Folder into which a build writes the data beside the pages; none while the content is edited. */
const dataDir = process.env['DATA_DIR'];

/** The list of the data that the running build makes, as soon as they are written; undefined where no build runs. */
export async function readDataIndex(): Promise<DatasetIndex | undefined> {
	if (dataDir === undefined) return undefined;
	// The folder comes whole, and a build whose data fail ends the process that waits here.
	while (!existsSync(dataDir)) await sleep(20);
	return JSON.parse(readFileSync(join(dataDir, 'data', 'latest', 'index.json'), 'utf8')) as DatasetIndex;
}
