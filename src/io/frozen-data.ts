import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromArchive } from '../datasets/archive.ts';

/**
 * The files of a release, by their path below `data/<version>/`. Its archive was held against its checksum when the content
 * was read.
 */
export const readFrozen = (contentDir: string, version: string): Map<string, Uint8Array> =>
	fromArchive(version, readFileSync(join(contentDir, 'releases', version, 'data.zip')));
