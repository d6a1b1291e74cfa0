/** What a request asks for, below the base of the site. */
export interface Target {
	/** Parts of the path, decoded; none is empty, and none leads out of the folder. */
	segments: string[];
	/** Whether the path ends with a slash: it names a page, and not a file. */
	isFolder: boolean;
	/** Whether slashes stand in it that no address of the site has. */
	hasEmptySegments: boolean;
	/** From the question mark on; empty without one. */
	query: string;
}

/** `bad`: it cannot be read; `outside`: no file of the site can have this address; `base`: the base without its slash. */
export type Misdirected = 'bad' | 'outside' | 'base';

/** Reads the target of a request line, `/docs/` or `http://host/docs/`. `base` has a slash at both ends. */
export function readTarget(url: string, base: string): Target | Misdirected {
	const path = url.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '').replace(/[?#].*$/s, '');
	if (!path.startsWith('/')) return 'bad';
	if (`${path}/` === base) return 'base';
	if (!path.startsWith(base)) return 'outside';
	const parts = path.slice(base.length).split('/');
	const isFolder = parts.at(-1) === '';
	if (isFolder) parts.pop();
	let segments: string[];
	try {
		segments = parts.filter(Boolean).map(decodeURIComponent);
	} catch {
		return 'bad';
	}
	if (!segments.every(isNameOfFile)) return 'outside';
	return { segments, isFolder, hasEmptySegments: segments.length < parts.length, query: queryOf(url) };
}

/** The one address of a page or file, with the query of the request. It begins with the base: it leads to no other host. */
export const addressOfTarget = ({ segments, query }: Target, base: string, isFolder: boolean): string =>
	base + [...segments.map(encodeURIComponent), ...(isFolder ? [''] : [])].join('/') + query;

/** Hidden files are not served, but for the folder that standards put their own into. */
const isNameOfFile = (segment: string): boolean =>
	!/[/\\\0]/.test(segment) && (!segment.startsWith('.') || segment === '.well-known');

/** The query of a request with its question mark, as it was sent but for what a header cannot hold. */
export const queryOf = (url: string): string =>
	(/\?[^#]*/s.exec(url)?.[0] ?? '').replace(/[^!-~]/g, (sign) => encodeURIComponent(sign));
