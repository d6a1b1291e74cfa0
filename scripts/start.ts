/** `npm start`: builds the site and serves it. `PORT` and `HOST` say where, `BASE_PATH` under which path. */
import { buildSite } from './build.ts';
import { serveSite } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);
const host = process.env['HOST'] ?? '127.0.0.1';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`PORT is "${process.env['PORT']}"; it has to be a number from 0 to 65535.`);
	process.exit(1);
}
// Addresses in the datasets lead to where the site is served, unless it is told where it will be published.
process.env['SITE_URL'] ??= `http://${host}:${port}`;
if (!(await buildSite())) process.exit(1);
try {
	const { url } = await serveSite('dist', { port, host, base });
	console.log(`The site is at ${url} (stop with Ctrl+C).`);
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
	console.error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`);
	process.exit(1);
}
