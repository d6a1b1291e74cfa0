import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { serveSite, type SiteServer } from '../serve.ts';

export const large = 'A line of a large file.\n'.repeat(60_000);
export const page = `<p>${'credit '.repeat(400)}</p>`;
/** A small site with a file of every kind that the server treats in a way of its own. */
export const files = {
	'index.html': '<p>Home</p>',
	'404.html': '<p>Nothing here</p>',
	'docs/credit/index.html': page,
	'data/latest/large.csv': large,
	'data/latest/scheme.sqlite': large,
	'data/latest/index.json': '{}',
	'data/latest/SHA256SUMS': 'x',
	'embed/map/index.html': '<p>Map</p>',
	'_astro/a.css': 'p { color: red }',
	'.secret': 'secret',
};

export function writeSite(dir: string, contents: Record<string, string> = files): void {
	for (const [name, text] of Object.entries(contents)) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), text);
	}
}

export interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** A small site in a folder of its own, served until the tests of the file have ended. */
export async function serveSmallSite(): Promise<{ around: string; dir: string; site: SiteServer; below: SiteServer }> {
	const around = mkdtempSync(join(tmpdir(), 'serve-'));
	const dir = join(around, 'dist');
	writeSite(dir);
	const [site, below] = [await serveSite(dir), await serveSite(dir, { base: '/sub/' })];
	afterAll(async () => {
		await Promise.all([site.close(), below.close()]);
		rmSync(around, { recursive: true });
	});
	return { around, dir, site, below };
}

/** Sends the path as it is written: a client that tidies it up would hide what is tested. */
export function askOf(
	server: SiteServer,
	path: string,
	headers: Record<string, string> = {},
	method = 'GET',
): Promise<Answer> {
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
