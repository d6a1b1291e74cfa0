import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deserialize } from 'node:v8';

/** Until something of the running build is there. It comes whole, and a build that fails ends the process that waits. */
async function comes(path: string): Promise<void> {
	while (!existsSync(path)) await sleep(20);
}

/** The file in which a build keeps what it has reckoned of the content; none while the content is edited. */
const reckonedFile = process.env['RECKONED'];

/** What the running build has reckoned of the content, as soon as it is there; nothing where no build runs. */
export async function readReckoned(): Promise<ReadonlyMap<string, unknown>> {
	if (reckonedFile === undefined) return new Map();
	await comes(reckonedFile);
	return deserialize(readFileSync(reckonedFile)) as Map<string, unknown>;
}

/** Folder into which a build writes the data beside the pages; none while the content is edited. */
const dataDir = process.env['DATA_DIR'];

/**
 * The JSON of a file that the running build makes beside the pages, by its path below the site, as soon as the data are
 * written; undefined where no build runs.
 */
export async function readMade(path: string): Promise<unknown> {
	if (dataDir === undefined) return undefined;
	await comes(dataDir);
	return JSON.parse(readFileSync(join(dataDir, path), 'utf8'));
}
