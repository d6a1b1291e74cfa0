import { zipSync } from 'fflate';

/** Some files as a ZIP: sorted by path, and the same bytes whenever and wherever it is made. */
export function toZip(files: readonly { path: string; bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> {
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	// The first time that a ZIP can say. It says no zone, and is given as the place has it.
	const mtime = new Date(1980, 0, 1);
	// One level less than is usual: it takes a third of the time, and two hundredths more room.
	return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes])), { mtime, level: 5 });
}
