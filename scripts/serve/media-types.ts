import { lookup } from 'mrmime';

/** Media types that no list of endings knows, by the end of a path; a longer end goes first. */
const own: readonly (readonly [end: string, type: string])[] = [
	['/SHA256SUMS', 'text/plain'],
	['.csv-metadata.json', 'application/csvm+json'],
	['.cff', 'application/yaml'],
	['/feed.json', 'application/feed+json'],
	['.sqlite', 'application/vnd.sqlite3'],
	['.parquet', 'application/vnd.apache.parquet'],
];

const isText = /^text\/|[/+](?:json|xml|javascript|yaml)$/;

/** The media type that a file is served with, by its path; bytes that no browser guesses at where none is known. */
export function mediaTypeOf(path: string): string {
	const type = own.find(([end]) => `/${path}`.endsWith(end))?.[1] ?? lookup(path) ?? 'application/octet-stream';
	return isText.test(type) ? `${type}; charset=utf-8` : type;
}

/** What is no text and becomes much smaller all the same. */
const compressible: ReadonlySet<string> = new Set(['application/vnd.sqlite3', 'application/wasm']);

/** Whether files of a media type become much smaller when they are compressed; pictures and indexes are so already. */
export function isCompressible(mediaType: string): boolean {
	const [type = ''] = mediaType.split(';');
	return isText.test(type) || compressible.has(type);
}
