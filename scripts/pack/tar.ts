import { gzipSync } from 'fflate';
import { toBytes } from '../../src/datasets/file.ts';

const block = 512;
/** A whole number of blocks, the last one filled up. */
const filled = (length: number) => Math.ceil(length / block) * block;
const octal = (number: number, length: number) => `${number.toString(8).padStart(length - 1, '0')}\0`;

/** What stands before a file in a tar, in the form of POSIX 1988 (`ustar`): its path, and its size. */
function headOf(path: string, size: number): Uint8Array {
	if (path.length > 100) throw new Error(`The path "${path}" is too long for a tar.`);
	const fields: [at: number, text: string][] = [
		[0, path],
		[100, octal(0o644, 8)],
		[108, octal(0, 8)],
		[116, octal(0, 8)],
		[124, octal(size, 12)],
		// npm gives all files this day: the ZIP that some tools make of them knows none before 1980.
		[136, octal(Date.UTC(1985, 9, 26, 8, 15) / 1000, 12)],
		[148, ' '.repeat(8)],
		[156, '0'],
		[257, 'ustar\x0000'],
	];
	const head = new Uint8Array(block);
	for (const [at, text] of fields) head.set(toBytes(text), at);
	const sum = head.reduce((total, byte) => total + byte, 0);
	head.set(toBytes(`${octal(sum, 7)} `), 148);
	return head;
}

/** Some files as the `.tgz` of an npm package: sorted by path, and the same bytes whenever and wherever it is made. */
export function toPackageFile(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	// A tar ends with two empty blocks.
	const length = sorted.reduce((sum, [, bytes]) => sum + block + filled(bytes.length), 2 * block);
	const tar = new Uint8Array(length);
	let at = 0;
	for (const [path, bytes] of sorted) {
		tar.set(headOf(`package/${path}`, bytes.length), at);
		tar.set(bytes, at + block);
		at += block + filled(bytes.length);
	}
	return gzipSync(tar, { level: 9, mtime: 0 });
}
