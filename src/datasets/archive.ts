import { unzipSync } from 'fflate';
import { wholePath } from './files.ts';
import { toZip } from './zip.ts';

/** Some files by their path. */
type Files = ReadonlyMap<string, Uint8Array>;

const unzip = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));
const same = (a: Uint8Array, b: Uint8Array | undefined) =>
	b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The files of a version as one archive. What the ZIP among them holds already is left out: it would be there twice. */
export function toArchive(version: string, files: Files): Uint8Array<ArrayBuffer> {
	const whole = files.get(wholePath(version));
	const held = whole ? unzip(whole) : new Map<string, Uint8Array>();
	return toZip(
		[...files].filter(([path, bytes]) => !same(bytes, held.get(path))).map(([path, bytes]) => ({ path, bytes })),
	);
}

/** The files that `toArchive` made an archive of. */
export function fromArchive(version: string, archive: Uint8Array): Map<string, Uint8Array> {
	const own = unzip(archive);
	const whole = own.get(wholePath(version));
	return new Map([...(whole ? unzip(whole) : []), ...own]);
}
