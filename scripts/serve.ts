import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
	/** Address of the site with a slash at its end, such as `http://127.0.0.1:4321/`. */
	url: string;
	close(): Promise<void>;
}

/** Media types of the datasets, which a browser or a harvester would otherwise have to guess. */
const mediaTypes: Record<string, string> = {
	'.csv': 'text/csv; charset=utf-8; header=present',
	'.jsonld': 'application/ld+json',
	'.json': 'application/json; charset=utf-8',
	'.tsv': 'text/tab-separated-values; charset=utf-8',
	'.ttl': 'text/turtle; charset=utf-8',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.csv-metadata.json': 'application/csvm+json',
	'.webmanifest': 'application/manifest+json',
	'.pagefind': 'application/octet-stream',
};
const SHA256SUMS = 'text/plain; charset=utf-8';

/** The longest ending wins: `x.csv-metadata.json` is not just any JSON. */
const endings = Object.keys(mediaTypes).sort((a, b) => b.length - a.length);

export function mediaTypeOf(path: string): string | undefined {
	if (path.endsWith('/SHA256SUMS')) return SHA256SUMS;
	const ending = endings.find((end) => path.endsWith(end));
	return ending && mediaTypes[ending];
}

/**
 * Serves a built site. `base` is the path it was built for; `port` 0 takes any free one.
 * Rejects with `EADDRINUSE` when the port is taken.
 */
export async function serveSite(
	dir: string,
	{ port = 0, host = '127.0.0.1', base = '/' }: { port?: number; host?: string; base?: string } = {},
): Promise<SiteServer> {
	const notFoundPage = join(dir, '404.html');
	const notFound = (_request: IncomingMessage, response: ServerResponse) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
	};
	const files = sirv(dir, {
		etag: true,
		extensions: ['html'],
		setHeaders(response, path) {
			response.setHeader('X-Content-Type-Options', 'nosniff');
			response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
			const type = mediaTypeOf(path);
			if (type) response.setHeader('Content-Type', type);
			// Scripts too: a frame without an origin of its own may run none from elsewhere that does not allow it.
			if (/\/(?:data|_astro)\//.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
		},
	});
	const server: Server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (!url.startsWith(base)) return notFound(request, response);
		request.url = url.slice(base.length - 1);
		files(request, response, () => notFound(request, response));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const { port: actualPort } = server.address() as AddressInfo;
	const shownHost = host.includes(':') ? `[${host}]` : host;
	return {
		url: `http://${shownHost}:${actualPort}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
