import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom } from './serve/answer.ts';

export interface SiteServer {
	/** Address of the site with a slash at its end, such as `http://127.0.0.1:4321/`. */
	url: string;
	close(): Promise<void>;
}

/** A visitor who asks and takes nothing for so long has gone, in milliseconds. */
const idle = 120_000;

/**
 * Serves a built site. `base` is the path it was built for; `port` 0 takes any free one.
 * Rejects with the error of the system where it cannot listen there.
 */
export async function serveSite(
	dir: string,
	{ port = 0, host = '127.0.0.1', base = '/' }: { port?: number; host?: string; base?: string } = {},
): Promise<SiteServer> {
	const answer = answerFrom(dir, base);
	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			// No request ends the server: too many open files, no right to read one, a disk that fails.
			console.error(`${request.method} ${request.url}: ${(error as Error).message}`);
			if (response.headersSent) response.destroy();
			else response.writeHead(503, { 'Retry-After': '1', 'X-Content-Type-Options': 'nosniff' }).end();
		});
	});
	server.timeout = idle;
	server.keepAliveTimeout = idle;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
	server.on('error', (error) => console.error(`The server goes on after an error: ${error.message}`));
	const { port: actualPort } = server.address() as AddressInfo;
	return {
		url: `${originOf(host, actualPort)}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** Hosts that mean every address of the machine, and the one of them that can be opened on it. */
const everyAddress: ReadonlyMap<string, string> = new Map([
	['0.0.0.0', '127.0.0.1'],
	['::', '[::1]'],
]);

/** The address that a browser on this machine opens, without a slash at its end. */
export const originOf = (host: string, port: number): string =>
	`http://${everyAddress.get(host) ?? (host.includes(':') ? `[${host}]` : host)}:${port}`;
