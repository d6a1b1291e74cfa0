/** `npm run dev`: serves the site while its content is edited; `PORT` and `HOST` say where. */
import { dev } from 'astro';

const { PORT: port, HOST: host } = process.env;
await dev({
	// Files of the data have no slash at their end. A build writes them; Astro's server would answer only with one, since the
	// ends of their names are no part of the route.
	trailingSlash: 'ignore',
	server: { ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }) },
});
