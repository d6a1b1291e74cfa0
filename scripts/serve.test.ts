import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from './serve.ts';

const large = 'A line of a large file.\n'.repeat(60_000);
const page = `<p>${'credit '.repeat(400)}</p>`;
const files = {
	'index.html': '<p>Home</p>',
	'404.html': '<p>Nothing here</p>',
	'docs/credit/index.html': page,
	'data/latest/large.csv': large,
	'data/latest/index.json': '{}',
	'data/latest/SHA256SUMS': 'x',
	'embed/map/index.html': '<p>Map</p>',
	'_astro/a.css': 'p { color: red }',
	'.secret': 'secret',
};

function writeSite(dir: string, contents: Record<string, string> = files): void {
	for (const [name, text] of Object.entries(contents)) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), text);
	}
}

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

const around = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(around, 'dist');
let site: SiteServer;
let below: SiteServer;
beforeAll(async () => {
	writeSite(dir);
	site = await serveSite(dir);
	below = await serveSite(dir, { base: '/sub/' });
});
afterAll(async () => {
	await Promise.all([site.close(), below.close()]);
	rmSync(around, { recursive: true });
});

/** Sends the path as it is written: a client that tidies it up would hide what is tested. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', server = site): Promise<Answer> {
	const { hostname, port } = new URL(server.url);
	return new Promise((resolve, reject) => {
		const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		});
		sent.on('error', reject);
		sent.end();
	});
}

/** Sends bytes and gives what comes back until the other side, or we, have had enough. */
function talk(bytes: string, patience = 500): Promise<string> {
	const { hostname, port } = new URL(site.url);
	return new Promise((resolve) => {
		let heard = '';
		const socket = connect(Number(port), hostname, () => socket.write(bytes));
		socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
		socket.on('error', () => resolve(heard));
		socket.on('close', () => resolve(heard));
		setTimeout(() => socket.destroy(), patience);
	});
}

describe('addresses', () => {
	test('a page is at its address with a slash, and one without leads there, with its query', async () => {
		expect(await ask('/docs/credit/')).toMatchObject({ status: 200, body: Buffer.from(page) });
		expect(await ask('/docs/credit?a=1&b=//x')).toMatchObject({
			status: 301,
			headers: { location: '/docs/credit/?a=1&b=//x' },
		});
		expect((await ask('//docs//credit')).headers['location']).toBe('/docs/credit/');
		expect((await ask('//evil.example')).status).toBe(404);
	});

	test('below a base, the base without its slash leads to it, and what is outside is not there', async () => {
		expect((await ask('/sub', {}, 'GET', below)).headers['location']).toBe('/sub/');
		expect((await ask('/sub/docs/credit', {}, 'GET', below)).headers['location']).toBe('/sub/docs/credit/');
		expect((await ask('/sub/', {}, 'GET', below)).body.toString()).toBe(files['index.html']);
		expect(await ask('/', {}, 'GET', below)).toMatchObject({ status: 404, body: Buffer.from(files['404.html']) });
	});

	test.each(['/nothing/', '/docs/', '/data/latest/index.json/', '/.secret', `/${'x'.repeat(5000)}`])(
		'%.40s is answered with the page for what is not there',
		async (path) => {
			const { status, headers, body } = await ask(path);
			expect({ status, body: body.toString() }).toEqual({ status: 404, body: files['404.html'] });
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
		},
	);

	test('a file below the folder of lasting files that is not there is not kept for a year', async () => {
		expect((await ask('/_astro/gone.css')).headers['cache-control']).toBe('no-cache');
		expect((await ask('/_astro/a.css')).headers['cache-control']).toContain('immutable');
	});
});

describe('methods', () => {
	test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])('%s is refused, with what is allowed', async (method) => {
		expect(await ask('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } });
	});

	test('HEAD has the headers of GET and no body', async () => {
		for (const path of ['/docs/credit/', '/data/latest/large.csv', '/nothing/']) {
			const [get, head] = [await ask(path), await ask(path, {}, 'HEAD')];
			expect(head.body.length).toBe(0);
			expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
		}
	});

	test('OPTIONS tells scripts of other sites that they may read the data, and nothing of pages', async () => {
		const data = await ask('/data/latest/index.json', { Origin: 'https://other.example' }, 'OPTIONS');
		expect(data).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': '*' } });
		expect((await ask('/', {}, 'OPTIONS')).headers).not.toHaveProperty('access-control-allow-origin');
		expect((await ask('*', {}, 'OPTIONS')).status).toBe(204);
	});
});

test.each([
	['/docs/credit/', 'GET', {}, 200],
	['/docs/credit', 'GET', {}, 301],
	['/nothing/', 'GET', {}, 404],
	['/%', 'GET', {}, 400],
	['/', 'POST', {}, 405],
	['/', 'OPTIONS', {}, 204],
	['/docs/credit/', 'GET', { Range: 'bytes=5-2' }, 416],
	['/docs/credit/', 'GET', { Range: 'bytes=5-7' }, 206],
])('%s by %s %j has the rules for guessing and framing (%i)', async (path, method, headers, status) => {
	expect(await ask(path, headers, method)).toMatchObject({
		status,
		headers: {
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'SAMEORIGIN',
			'referrer-policy': 'strict-origin-when-cross-origin',
		},
	});
	expect((await ask('/embed/map/')).headers).not.toHaveProperty('x-frame-options');
});

test('files have their media types', async () => {
	const typeOf = async (path: string) => (await ask(path)).headers['content-type'];
	expect(await typeOf('/data/latest/large.csv')).toBe('text/csv; charset=utf-8; header=present');
	expect(await typeOf('/data/latest/index.json')).toBe('application/json; charset=utf-8');
	expect(await typeOf('/data/latest/SHA256SUMS')).toBe('text/plain; charset=utf-8');
	expect(await typeOf('/_astro/a.css')).toBe('text/css; charset=utf-8');
});

describe('parts', () => {
	test.each([
		['/docs/credit/', page],
		['/data/latest/large.csv', large],
	])('of %s are bytes of the file itself', async (path, text) => {
		const part = await ask(path, { Range: 'bytes=100-199', 'Accept-Encoding': 'gzip, br' });
		expect(part).toMatchObject({
			status: 206,
			headers: { 'content-range': `bytes 100-199/${text.length}`, 'content-length': '100' },
			body: Buffer.from(text.slice(100, 200)),
		});
		expect(part.headers).not.toHaveProperty('content-encoding');
		expect(await ask(path, { Range: 'bytes=9999999-' })).toMatchObject({
			status: 416,
			headers: { 'content-range': `bytes */${text.length}` },
		});
		expect(await ask(path, { Range: 'bytes=0-1,4-5' })).toMatchObject({ status: 200, body: Buffer.from(text) });
	});

	test('are of the version that the visitor has begun, else it is the whole', async () => {
		const { headers } = await ask('/docs/credit/');
		const resume = (version: string) => ask('/docs/credit/', { Range: 'bytes=1-2', 'If-Range': version });
		expect((await resume(headers['etag'] as string)).status).toBe(206);
		expect((await resume(headers['last-modified'] as string)).status).toBe(206);
		expect((await resume('"another"')).status).toBe(200);
	});
});

describe('compression', () => {
	test.each([
		['br', brotliDecompressSync],
		['gzip', gunzipSync],
	])('by %s gives the same text in fewer bytes, under a version of its own', async (encoding, decompress) => {
		for (const [path, text] of [
			['/docs/credit/', page],
			['/data/latest/large.csv', large],
		] as const) {
			const plain = await ask(path);
			const answer = await ask(path, { 'Accept-Encoding': encoding });
			expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
			expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
			expect(answer.body.length).toBeLessThan(text.length / 2);
			expect(decompress(answer.body).toString()).toBe(text);
			expect(answer.headers['etag']).not.toBe(plain.headers['etag']);
			expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' });
		}
	});

	test.each([['br;q=0, gzip;q=0'], ['zstd'], [';;;q=,']])('is left out for "%s"', async (encoding) => {
		const answer = await ask('/docs/credit/', { 'Accept-Encoding': encoding });
		expect(answer.headers).not.toHaveProperty('content-encoding');
		expect(answer.body.toString()).toBe(page);
	});
});

test.each([{}, { 'Accept-Encoding': 'br' }])('who has the version in hand gets no bytes, with %j', async (headers) => {
	const { etag, 'last-modified': modified } = (await ask('/docs/credit/', headers)).headers;
	const again = await ask('/docs/credit/', { ...headers, 'If-None-Match': `"x", ${etag as string}` });
	expect(again).toMatchObject({ status: 304, headers: { etag } });
	expect(again.body.length).toBe(0);
	expect((await ask('/docs/credit/', { ...headers, 'If-Modified-Since': modified as string })).status).toBe(304);
	expect((await ask('/docs/credit/', { ...headers, 'If-None-Match': '"x"' })).status).toBe(200);
});

describe('no request ends the server', () => {
	afterEach(async () => expect((await ask('/')).status).toBe(200));

	test.each([
		['bytes that are no request', 'x\r\n\r\n'],
		['a header that is none', 'GET / HTTP/1.1\r\nHost: x\r\nBad Header\r\n\r\n'],
		['a NUL', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
		['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`],
		['an address without end', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
		['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
		['no host', 'GET / HTTP/1.1\r\n\r\n'],
		['an unknown method', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n'],
		['a tunnel', 'CONNECT other:443 HTTP/1.1\r\nHost: other:443\r\n\r\n'],
		['an upgrade', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
		['an expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\n\r\n'],
		['a path out of the folder', 'GET /../../../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n'],
	])('%s', async (_, bytes) => {
		expect(await talk(bytes)).not.toMatch(/^HTTP\/1.1 (?:5|.*root:)/);
	});

	test('requests one after the other without waiting are answered in their order', async () => {
		const one = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
		const heard = await talk(one('/docs/credit/') + one('/nothing/') + one('http://other.example/'));
		expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200']);
	});

	test('a download that is broken off', async () => {
		for (let i = 0; i < 20; i++) await talk('GET /data/latest/large.csv HTTP/1.1\r\nHost: x\r\n\r\n', 5);
	});
});

describe('a build that replaces the folder', () => {
	const next = join(around, 'next');
	const old = join(around, 'old');
	/** A build whose files all hold the same letter, so that a mixture would show. */
	const build = (letter: string, size: number) =>
		writeSite(next, {
			...files,
			'docs/credit/index.html': letter.repeat(size),
			'data/latest/large.csv': letter.repeat(size * 500),
		});
	const swap = async (gap = 0) => {
		renameSync(dir, old);
		if (gap > 0) await sleep(gap);
		renameSync(next, dir);
		rmSync(old, { recursive: true });
	};

	test('gives whole files, old or new, and nobody waits for ever', async () => {
		let isBuilding = true;
		const seen = new Set<string>();
		const visitor = async (path: string, encoding: string) => {
			while (isBuilding) {
				const { status, headers, body } = await ask(path, { 'Accept-Encoding': encoding });
				expect(status).toBe(200);
				expect(Number(headers['content-length'])).toBe(body.length);
				const text = (encoding === 'gzip' ? gunzipSync(body) : body).toString();
				expect(new Set(text.startsWith('<') || text.startsWith('A ') ? 'x' : text).size).toBe(1);
				seen.add(text.slice(0, 1));
			}
		};
		const visitors = ['identity', 'gzip'].flatMap((encoding) =>
			['/docs/credit/', '/data/latest/large.csv'].map((path) => visitor(path, encoding)),
		);
		for (const [i, letter] of [...'abcdefghij'].entries()) {
			build(letter, 2000 + i);
			await swap(i % 3 === 0 ? 20 : 0);
			await sleep(20);
		}
		isBuilding = false;
		await Promise.all(visitors);
		expect(seen.size).toBeGreaterThan(2);
	});

	test('lets a download that has begun come to its end', async () => {
		build('x', 40_000);
		await swap();
		const { size } = statSync(join(dir, 'data/latest/large.csv'));
		const response = await fetch(`${site.url}data/latest/large.csv`, { headers: { 'Accept-Encoding': 'identity' } });
		build('y', 10);
		await swap();
		expect(await response.text()).toBe('x'.repeat(size));
	});
});

test('the address that is told can be opened, on an IPv6 host and on every one', async () => {
	for (const host of ['::1', '0.0.0.0', '::']) {
		const server = await serveSite(dir, { host });
		expect((await fetch(server.url)).status).toBe(200);
		await server.close();
	}
});
