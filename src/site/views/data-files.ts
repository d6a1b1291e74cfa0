import type { ListedFile } from '../../datasets/listings.ts';
import type { Locale } from '../../words/site-locale.ts';
import type { ViewContext } from '../view-context.ts';

/** A file as pages offer it. */
export interface OfferedFile {
	path: string;
	href: string;
	/** Records or rows in it, in words; nothing where it has none. */
	count: string;
	/** Its size in words. */
	size: string;
	sha256: string;
}

/** A size in words: bytes, kilobytes of 1000, megabytes. */
export function sizeInWords({ number }: Locale, bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 999_500) return `${number(bytes / 1000, { most: 0 })} kB`;
	return `${number(bytes / 1_000_000, { least: 1, most: 1 })} MB`;
}

/** Path of a file of the newest data on the site. */
export const latestPath = ({ to }: ViewContext, path: string): string => to(`data/latest/${path}`);

export const offeredFile = (context: ViewContext, { path, count, bytes, sha256 }: ListedFile): OfferedFile => ({
	path,
	href: latestPath(context, path),
	count: count === undefined ? '' : context.locale.number(count),
	size: sizeInWords(context.locale, bytes),
	sha256,
});
