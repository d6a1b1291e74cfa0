import type { Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The bytes of a file at one moment, in one encoding. A build that replaces the file does not change them. */
export interface Body {
	/** Tells this version of the file in this encoding from every other. */
	etag: string;
	modified: Date;
	/** Number of bytes. */
	size: number;
	/** The bytes, or the open file where they are too many to be held; whoever asked closes it. */
	content: Buffer | FileHandle;
}

const MB = 1024 * 1024;
/** Bytes that all kept bodies may take together. */
const kept = 16 * MB;
/** A file of more bytes is read while it is sent. */
const held = MB / 4;
/** A file of more bytes is sent as it is: to compress it would take too long for whoever waits. */
export const compressed = 32 * MB;

const brotli = promisify(brotliCompress);
const compressors: Record<Exclude<Encoding, 'identity'>, (bytes: Buffer) => Promise<Buffer>> = {
	br: (bytes) =>
		brotli(bytes, {
			// A window of 512 KB: what a larger one gains is little, and each takes its size many times over in memory.
			params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 19 },
		}),
	gzip: promisify(gzip),
};

const versionOf = ({ ino, size, mtimeMs }: Stats): string =>
	[ino, size, Math.floor(mtimeMs)].map((number) => number.toString(36)).join('-');

/** Bodies of files, the last ones asked for kept in memory. */
export function createBodies() {
	/** The last one asked for stands last. */
	const bodies = new Map<string, Body>();
	const coming = new Map<string, Promise<Body & { content: Buffer }>>();
	let total = 0;

	function keep(key: string, body: Body & { content: Buffer }): void {
		forget(key);
		if (body.size > kept) return;
		bodies.set(key, body);
		total += body.size;
		for (const oldest of bodies.keys()) {
			if (total <= kept) return;
			forget(oldest);
		}
	}

	function forget(key: string): void {
		total -= bodies.get(key)?.size ?? 0;
		bodies.delete(key);
	}

	const etagOf = (stats: Stats, encoding: Encoding) =>
		`"${versionOf(stats)}${encoding === 'identity' ? '' : `-${encoding}`}"`;

	/** What is open is what is sent: the file may be another one by now than was looked at. */
	async function read(path: string, encoding: Encoding): Promise<Body & { content: Buffer }> {
		const file = await open(path);
		try {
			const stats = await file.stat();
			const bytes = await file.readFile();
			const content = encoding === 'identity' ? bytes : await compressors[encoding](bytes);
			return { etag: etagOf(stats, encoding), modified: stats.mtime, size: content.length, content };
		} finally {
			await file.close();
		}
	}

	async function openLarge(path: string): Promise<Body> {
		const content = await open(path);
		const stats = await content.stat();
		return { etag: etagOf(stats, 'identity'), modified: stats.mtime, size: stats.size, content };
	}

	/** The body of the file at `path`, which `stats` tells of; as it is now, should it have changed since. */
	return async (path: string, stats: Stats, encoding: Encoding): Promise<Body> => {
		const key = `${encoding} ${path}`;
		const etag = etagOf(stats, encoding);
		const body = bodies.get(key);
		if (body?.etag === etag) {
			bodies.delete(key);
			bodies.set(key, body);
			return body;
		}
		if (encoding === 'identity' && stats.size > held) return openLarge(path);
		// Read and compressed once for all who wait for it.
		const version = `${key} ${etag}`;
		let reading = coming.get(version);
		if (!reading) {
			reading = read(path, encoding).finally(() => coming.delete(version));
			coming.set(version, reading);
			const fresh = await reading;
			keep(key, fresh);
		}
		return reading;
	};
}
