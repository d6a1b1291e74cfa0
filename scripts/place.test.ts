import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { listeningTrouble, readListening, readPlace, tryListening } from './place.ts';
import { originOf } from './serve.ts';
import { Trouble } from './trouble.ts';

describe('where the site is published', () => {
	test.each([
		[{}, { site: undefined, base: '/' }],
		[{ SITE_URL: 'https://example.org' }, { site: 'https://example.org', base: '/' }],
		[{ SITE_URL: 'http://Example.org:8080/' }, { site: 'http://example.org:8080', base: '/' }],
		[{ BASE_PATH: 'scheme' }, { site: undefined, base: '/scheme/' }],
		[{ BASE_PATH: '/a/b-1.0' }, { site: undefined, base: '/a/b-1.0/' }],
		[{ BASE_PATH: '' }, { site: undefined, base: '/' }],
	])('%j', (settings, place) => {
		expect(readPlace(settings)).toEqual(place);
	});

	test.each(['', 'example.org', 'ftp://example.org', 'https:example.org', 'https://', 'https://me:pw@example.org'])(
		'SITE_URL %j is refused in a sentence',
		(SITE_URL) => {
			expect(() => readPlace({ SITE_URL })).toThrow(new RegExp(`^SITE_URL is "${SITE_URL}"; it has to be .*\\.$`));
		},
	);

	test.each(['https://example.org/scheme/', 'https://example.org/?a', 'https://example.org/#a'])(
		'SITE_URL %j has a path, which is another setting',
		(SITE_URL) => {
			expect(() => readPlace({ SITE_URL })).toThrow('goes into BASE_PATH');
		},
	);

	test.each([
		'//evil.example',
		'/a//b',
		'/a b/',
		'/../',
		'/./',
		'/a?b',
		'/a#b',
		'/%61/',
		'https://example.org/a',
		'C:/a',
	])('BASE_PATH %j is refused in a sentence', (BASE_PATH) => {
		expect(() => readPlace({ BASE_PATH })).toThrow(/^BASE_PATH is ".*"; it has to be a path .*\.$/);
	});
});

describe('where the site is served', () => {
	test('is this machine, port 4321, if nothing is said', () => {
		expect(readListening({})).toEqual({ host: '127.0.0.1', port: 4321 });
		expect(readListening({ HOST: '::1', PORT: '0' })).toEqual({ host: '::1', port: 0 });
	});

	test.each(['abc', '', ' ', '99999', '-1', '1.5', '1e3', '0x50', '65536'])('PORT %j is refused', (PORT) => {
		expect(() => readListening({ PORT })).toThrow(`PORT is "${PORT}"; it has to be a number from 0 to 65535`);
	});

	test.each(['', ' '])('HOST %j is refused, since it would mean every address', (HOST) => {
		expect(() => readListening({ HOST })).toThrow('HOST is empty');
	});

	test('is tried before the build: a free port is found, a taken one is told', async () => {
		const { port } = await tryListening({ host: '127.0.0.1', port: 0 });
		expect(port).toBeGreaterThan(0);
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
		await expect(tryListening({ host: '127.0.0.1', port })).rejects.toThrow(
			new Trouble(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`),
		);
		await new Promise((resolve) => other.close(resolve));
	});

	test.each(['nonsense.invalid', '203.0.113.7', 'http://127.0.0.1', '[::1]', '127.0.0.1:80'])(
		'%s is no address of this machine',
		async (host) => {
			await expect(tryListening({ host, port: 0 })).rejects.toThrow(
				`HOST is "${host}", which is no address of this machine.`,
			);
		},
	);

	test('needs a right for some ports', () => {
		const error = Object.assign(new Error(), { code: 'EACCES', syscall: 'listen' });
		expect(listeningTrouble(error, { host: '127.0.0.1', port: 80 }).message).toBe(
			'PORT is 80, and the right to serve there is missing. Choose one from 1024 on.',
		);
	});

	test.each([
		['127.0.0.1', 'http://127.0.0.1:1'],
		['::1', 'http://[::1]:1'],
		['0.0.0.0', 'http://127.0.0.1:1'],
		['::', 'http://[::1]:1'],
		['localhost', 'http://localhost:1'],
	])('%s is opened at %s', (host, origin) => {
		expect(originOf(host, 1)).toBe(origin);
	});
});
