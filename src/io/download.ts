import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { reasonOf } from './file-errors.ts';

/**
 * In MB, unpacked: more than a million figures in SDMX-CSV and fifteen million in TSV, where a table by country and year has
 * some thousand of each series. It is read in seconds; a packed file of 2 MB may unpack to gigabytes.
 */
const largest = 128;
const inBytes = largest * 2 ** 20;

/** What files begin with that are no text, and what they are. */
const kinds: readonly (readonly [signature: string, kind: string])[] = [
	['PK', 'a ZIP archive or an Excel workbook'],
	['\xd0\xcf\x11\xe0', 'an Excel workbook'],
	['%PDF', 'a PDF'],
	['7z\xbc\xaf', 'a 7-Zip archive'],
	['BZh', 'packed with bzip2'],
	['\xfd7zXZ', 'packed with xz'],
	['\x28\xb5\x2f\xfd', 'packed with zstd'],
	['\xff\xfe', 'encoded as UTF-16'],
	['\xfe\xff', 'encoded as UTF-16'],
	['<', 'a web page or XML, perhaps an error that Eurostat answered with'],
	['{', 'JSON'],
	['[', 'JSON'],
];
const gzip = '\x1f\x8b';

/** The bytes of a download, unpacked where it is gzip and sure to be text, or why there are none. */
export async function readDownload(path: string): Promise<{ bytes: Buffer } | { reason: string }> {
	try {
		const found = await stat(path);
		if (found.isDirectory()) return { reason: `"${path}" is a folder; name a file in it.` };
		if (!found.isFile()) return { reason: `"${path}" is a device or a pipe; save the download as a file first.` };
		if (found.size > inBytes) return { reason: tooLarge(path, 'is larger') };
		const packed = await readFile(path);
		const bytes = startsWith(packed, gzip) ? unpack(packed, path) : packed;
		if (!Buffer.isBuffer(bytes)) return bytes;
		const wrong = whatElse(bytes);
		return wrong ? { reason: `"${path}" ${wrong}. Download the dataset as TSV or SDMX-CSV.` } : { bytes };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { reason: `There is no file "${path}".` };
		return { reason: `"${path}" cannot be read: ${reasonOf(error)}.` };
	}
}

const startsWith = (bytes: Buffer, signature: string) => bytes.toString('latin1', 0, signature.length) === signature;

const tooLarge = (path: string, how: string) =>
	`"${path}" ${how} than ${largest} MB, which no table by country and year needs. Download the dataset as TSV, or only what is needed of it.`;

function unpack(packed: Buffer, path: string): Buffer | { reason: string } {
	try {
		// One piece for all of it: pieces that are joined at the end take twice the room.
		return gunzipSync(packed, { maxOutputLength: inBytes, chunkSize: inBytes + 1 });
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'ERR_BUFFER_TOO_LARGE') return { reason: tooLarge(path, 'unpacks to more') };
		if (code === 'Z_BUF_ERROR') return { reason: `"${path}" is cut off: the gzip does not end. Download it again.` };
		return { reason: `"${path}" is damaged: its gzip cannot be unpacked (${message}). Download it again.` };
	}
}

/** What a file is that is no text in UTF-8. */
function whatElse(bytes: Buffer): string | undefined {
	const start = bytes.toString('latin1', 0, 64).replace(/^\xef\xbb\xbf/, '');
	const kind = kinds.find(([signature]) => start.trimStart().startsWith(signature))?.[1];
	if (kind) return `is ${kind}, and no table`;
	if (start.startsWith(gzip)) return 'is packed with gzip twice';
	if (bytes.includes(0)) return 'holds zero bytes: it is encoded as UTF-16, or no text';
	return isUtf8(bytes) ? undefined : 'is not encoded as UTF-8';
}
