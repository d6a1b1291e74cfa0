import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** The files of a release, by their path below `data/<version>/`. Its archive was held against its checksum when the content was read. */
export const readFrozen = (contentDir: string, version: string): Map<string, Uint8Array> =>
	new Map(
		Object.entries(unzipSync(readFileSync(join(contentDir, 'releases', version, 'data.zip')))).filter(
			([path]) => !path.endsWith('/'),
		),
	);
