import { zipSync, type Zippable } from 'fflate';

/** The first day that the format knows, in local time: fflate writes local time, so that the bytes are the same in every zone. */
const firstDay = new Date(1980, 0, 1);

/** Some files as a ZIP archive: sorted by name and dated alike, so that the same files give the same bytes. */
export function toArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(sorted) as Zippable, { level: 9, mtime: firstDay });
}
