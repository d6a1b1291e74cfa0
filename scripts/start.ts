/** `npm start`: builds the site and serves it. `PORT` and `HOST` say where, `BASE_PATH` under which path. */
import { buildSite } from './build.ts';
import { readListening, readPlace, serveAt, tryListening } from './place.ts';
import { originOf } from './serve.ts';
import { Trouble } from './trouble.ts';

try {
	const { site, base } = readPlace(process.env);
	// Whether it can be served there is known before the build, not after it.
	const listening = await tryListening(readListening(process.env));
	// Addresses in the datasets lead to where the site is served, unless it is told where it will be published.
	const env = { SITE_URL: site ?? originOf(listening.host, listening.port) };
	if (!(await buildSite({ env }))) process.exit(1);
	const { url } = await serveAt('dist', listening, base);
	console.log(`The site is at ${url} (stop with Ctrl+C).`);
} catch (error) {
	if (!(error instanceof Trouble)) throw error;
	console.error(error.message);
	process.exit(1);
}
