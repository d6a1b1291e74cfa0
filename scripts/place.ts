import { serveSite, type SiteServer } from './serve.ts';
import { Trouble } from './trouble.ts';

/** Environment variables: what the person who calls a command has set. */
export type Settings = Record<string, string | undefined>;

/** Where the site is published. */
export interface Place {
	/** Scheme and host, as in `https://example.org`; undefined where nobody has said it. */
	site: string | undefined;
	/** The path below it, with a slash at both ends. */
	base: string;
}

/** Where the site is served on this machine. */
export interface Listening {
	port: number;
	host: string;
}

/** The place that `SITE_URL` and `BASE_PATH` name. Throws a `Trouble` about one that names none. */
export function readPlace({ SITE_URL, BASE_PATH }: Settings): Place {
	return { site: SITE_URL === undefined ? undefined : readSite(SITE_URL), base: readBase(BASE_PATH ?? '/') };
}

function readSite(value: string): string {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const wrong = (why: string) =>
		new Trouble(`SITE_URL is "${value}"; it has to be ${why}, such as https://example.org, or left unset.`);
	if (!url || !/^https?:\/\//i.test(value) || url.hostname === '') throw wrong('an address with http or https');
	if (url.username || url.password) throw wrong('an address without a name and a password');
	if (url.pathname !== '/' || /[?#]/.test(value)) throw wrong('a host without a path, which goes into BASE_PATH');
	return url.origin;
}

function readBase(value: string): string {
	const parts = value.split('/').filter((part) => part !== '');
	const isPath = parts.every((part) => /^[\w~-][\w.~-]*$/.test(part));
	if (!isPath || value.includes('//'))
		throw new Trouble(
			`BASE_PATH is "${value}"; it has to be a path of letters, digits, dots and hyphens, such as /scheme/, or left unset.`,
		);
	return ['', ...parts, ''].join('/');
}

/** What `HOST` and `PORT` name. Throws a `Trouble` about a port that is none. */
export function readListening({ HOST = '127.0.0.1', PORT = '4321' }: Settings): Listening {
	if (!/^\d+$/.test(PORT) || Number(PORT) > 65535)
		throw new Trouble(`PORT is "${PORT}"; it has to be a number from 0 to 65535, such as 4321, or left unset.`);
	if (HOST.trim() === '')
		throw new Trouble(
			'HOST is empty; it has to be an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all, or left unset.',
		);
	return { port: Number(PORT), host: HOST };
}

/** Serves the site, or throws a `Trouble` that says why that cannot be done there. */
export async function serveAt(dir: string, { port, host }: Listening, base: string): Promise<SiteServer> {
	try {
		return await serveSite(dir, { port, host, base });
	} catch (error) {
		throw listeningTrouble(error as NodeJS.ErrnoException, { port, host });
	}
}

/** Why the system does not let us listen there, in words. */
export function listeningTrouble({ code, syscall }: NodeJS.ErrnoException, { port, host }: Listening): Trouble {
	if (code === 'EADDRINUSE') {
		const other = port < 65535 ? port + 1 : port - 1;
		return new Trouble(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${other} npm start`);
	}
	if (code === 'EACCES')
		return new Trouble(`PORT is ${port}, and the right to serve there is missing. Choose one from 1024 on.`);
	if (syscall === 'getaddrinfo' || code === 'EADDRNOTAVAIL' || code === 'EINVAL' || code === 'ERR_INVALID_ARG_VALUE')
		return new Trouble(
			`HOST is "${host}", which is no address of this machine. Try 127.0.0.1, ::1, or 0.0.0.0 for all of them.`,
		);
	return new Trouble(`The site cannot be served at ${host}, port ${port} (${code}).`);
}

/** The port, once it is known that the site can be served there; a free one for 0. */
export async function tryListening(listening: Listening): Promise<Listening> {
	const server = await serveAt('dist', listening, '/');
	await server.close();
	return { ...listening, port: Number(new URL(server.url).port || 80) };
}
