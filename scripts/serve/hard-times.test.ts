import { renameSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { serveSite } from '../serve.ts';
import { askOf, files, serveSmallSite, writeSite } from './small-site.ts';

const { around, dir, site } = await serveSmallSite();
const ask = (path: string, headers: Record<string, string> = {}) => askOf(site, path, headers);

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
