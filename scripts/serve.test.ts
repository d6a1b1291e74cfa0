import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askOf, files, large, page, serveSmallSite } from './serve/small-site.ts';

const { site, below } = await serveSmallSite();
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', server = site) =>
	askOf(server, path, headers, method);

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
	])('by %s gives the same file in fewer bytes, under a version of its own', async (encoding, decompress) => {
		for (const [path, text] of [
			['/docs/credit/', page],
			['/data/latest/large.csv', large],
			['/data/latest/scheme.sqlite', large],
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
