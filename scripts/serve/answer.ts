import fresh from 'fresh';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import Negotiator from 'negotiator';
import { compressed, createBodies, type Body, type Encoding } from './bodies.ts';
import { headersFor } from './header-rules.ts';
import { isCompressible, mediaTypeOf } from './media-types.ts';
import { readRange, type ByteRange } from './range.ts';
import { findFile, lookIn, unlessAbsent, type FoundFile } from './site-folder.ts';
import { addressOfTarget, queryOf, readTarget, type Target } from './target.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Compressing less than fits into one packet saves nothing. */
const worthCompressing = 1024;
const allowed = 'GET, HEAD, OPTIONS';

/** Headers of answers that are no file of the site: they hold for this moment only. */
const passing = { 'Cache-Control': 'no-cache', 'Content-Type': 'text/plain; charset=utf-8' };

/**
 * Answers requests for the files of a built site in `dir`, which stands below `base`. It looks at the disk each time, so
 * that `dir` may be replaced by a new build at any moment.
 */
export function answerFrom(dir: string, base: string): Handler {
	const bodyOf = createBodies();

	/** The file, opened: it may have gone since it was found. */
	const openFile = async (file: FoundFile, encoding: (file: FoundFile) => Encoding) =>
		unlessAbsent(bodyOf(file.path, file.stats, encoding(file))).then((body) => body && { ...file, body });

	const look = (target: Pick<Target, 'segments' | 'isFolder'>, encoding: (file: FoundFile) => Encoding) =>
		lookIn(dir, async () => {
			const file = await findFile(dir, target);
			return file && openFile(file, encoding);
		});

	const notFound = async (request: IncomingMessage, response: ServerResponse, headers: Record<string, string>) => {
		const encoding = encodingFor(request);
		const page = await look({ segments: ['404.html'], isFolder: false }, encoding);
		if (!page) return say(request, response, 404, headers, 'There is nothing at this address.');
		response.writeHead(404, {
			...headers,
			...passing,
			'Content-Type': mediaTypeOf('404.html'),
			...headersOf(page.body, encoding(page)),
		});
		await send(request, response, page.body);
	};

	return async (request, response) => {
		const target = readTarget(request.url ?? '', base);
		const path = typeof target === 'string' ? '' : target.segments.join('/') + (target.isFolder ? '/' : '');
		const headers = headersFor(path);
		if (request.method === 'OPTIONS') return preflight(response, headers);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			return say(request, response, 405, { ...headers, Allow: allowed }, `${request.method} is not answered here.`);
		}
		const moveTo = (Location: string) =>
			say(request, response, 301, { ...headers, Location }, 'The page is at its address with a slash.');
		if (target === 'base') return moveTo(base + queryOf(request.url ?? ''));
		if (target === 'bad') return say(request, response, 400, headers, 'This address cannot be read.');
		if (target === 'outside') return notFound(request, response, headers);

		const encoding = encodingFor(request);
		const found = await look(target, encoding);
		if (!found) return notFound(request, response, headers);
		const { body, isPage } = found;
		if (target.hasEmptySegments || (isPage && !target.isFolder)) {
			await close(body);
			return moveTo(addressOfTarget(target, base, isPage));
		}
		const type = headers['Content-Type'] ?? mediaTypeOf(found.path);
		const all: Record<string, string | number> = {
			'Cache-Control': 'no-cache',
			...headers,
			'Content-Type': type,
			'Accept-Ranges': 'bytes',
			ETag: body.etag,
			'Last-Modified': body.modified.toUTCString(),
			...headersOf(body, encoding(found)),
			...(isCompressible(type) ? { Vary: 'Accept-Encoding' } : {}),
		};
		if (fresh(request.headers, { etag: body.etag, 'last-modified': all['Last-Modified'] as string })) {
			await close(body);
			for (const name of ['Content-Length', 'Content-Type', 'Content-Encoding']) delete all[name];
			response.writeHead(304, all).end();
			return;
		}
		const range = isStillMeant(request, body) ? readRange(request.headers.range, body.size) : undefined;
		if (range === 'unsatisfiable') {
			await close(body);
			const size = { 'Content-Range': `bytes */${body.size}`, 'Accept-Ranges': 'bytes' };
			return say(request, response, 416, { ...headers, ...size }, 'The file has no such part.');
		}
		if (range) {
			all['Content-Range'] = `bytes ${range.start}-${range.end}/${body.size}`;
			all['Content-Length'] = range.end - range.start + 1;
		}
		response.writeHead(range ? 206 : 200, all);
		await send(request, response, body, range);
	};
}

/** The encoding for a file: what the visitor likes best, but for a part of a file, which is a part of its own bytes. */
function encodingFor(request: IncomingMessage): (file: FoundFile) => Encoding {
	return ({ path, stats }) => {
		const gains = stats.size >= worthCompressing && stats.size <= compressed && isCompressible(mediaTypeOf(path));
		if (!gains || request.headers.range !== undefined) return 'identity';
		const accepted = new Negotiator(request).encodings(['br', 'gzip', 'identity']);
		if (accepted[0] === 'identity') return 'identity';
		// Browsers accept all alike: the smallest is taken.
		return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
	};
}

const headersOf = ({ size }: Body, encoding: Encoding): Record<string, string | number> => ({
	'Content-Length': size,
	...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
});

/** Whether the file is still the one that the visitor has the first part of. */
function isStillMeant(request: IncomingMessage, { etag, modified }: Body): boolean {
	const version = request.headers['if-range'];
	return version === undefined || version === etag || version === modified.toUTCString();
}

/** Tells scripts of other sites that what they may read can be asked for with any simple header. */
function preflight(response: ServerResponse, headers: Record<string, string>): void {
	const open = 'Access-Control-Allow-Origin' in headers;
	response
		.writeHead(204, {
			...headers,
			'Cache-Control': 'no-cache',
			Allow: allowed,
			...(open ? { 'Access-Control-Allow-Methods': allowed, 'Access-Control-Allow-Headers': '*' } : {}),
		})
		.end();
}

/** Answers with a sentence. */
function say(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	headers: Record<string, string>,
	sentence: string,
): void {
	response.writeHead(status, { ...headers, ...passing, 'Content-Length': Buffer.byteLength(sentence) });
	response.end(request.method === 'HEAD' ? undefined : sentence);
}

async function close({ content }: Body): Promise<void> {
	if (!Buffer.isBuffer(content)) await content.close();
}

/** Sends the bytes and closes the file. A visitor who goes away in between is no error. */
async function send(request: IncomingMessage, response: ServerResponse, body: Body, range?: ByteRange): Promise<void> {
	const { content, size } = body;
	const { start, end } = range ?? { start: 0, end: size - 1 };
	if (request.method === 'HEAD') {
		await close(body);
		response.end();
	} else if (Buffer.isBuffer(content)) response.end(content.subarray(start, end + 1));
	else {
		const bytes = content.createReadStream({ start, end, autoClose: false });
		try {
			await pipeline(bytes, response, { end: false });
			// Somebody has cut the file while it was sent: the visitor has to see that it is not whole.
			if (bytes.bytesRead === end - start + 1) response.end();
			else response.destroy();
		} catch (error) {
			if (!response.destroyed) throw error;
		} finally {
			await content.close();
		}
	}
}
