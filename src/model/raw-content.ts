import type { CollectionName } from '../schema/collections.ts';
import type { ProseNode } from './prose.ts';
import type { Changes } from './releases/changes.ts';

/** A record as it was read, before it is known to be valid. */
export interface RawRecord {
	collection: CollectionName;
	/** File below `content/` it was read from, with forward slashes. */
	file: string;
	/** Where in that file it stands, such as `B.3` or `line 7`; empty when the file is the record. */
	within: string;
	data: Record<string, unknown>;
	/** Line of each of its `rows` or `observations`, where the record is a table. */
	lines?: readonly number[];
	/** File of those lines, where it is another one. */
	table?: string;
}

/** A link in the prose of a document, as it is written. */
export interface DocLink {
	address: string;
	/** Line of the file. */
	line: number;
}

/** A document as it was read: its front matter, its prose as plain data, and where that leads. */
export interface RawDoc {
	file: string;
	slug: string;
	language: string;
	data: Record<string, unknown>;
	prose: readonly ProseNode[];
	/** Ids of its headings. */
	anchors: readonly string[];
	links: readonly DocLink[];
}

/** A frozen edition as it was read: what its file says, the list of its changes, and its content now. */
export interface RawRelease {
	file: string;
	/** Its folder, which is its version. */
	version: string;
	data: Record<string, unknown>;
	changes: Changes;
}

/** All that was read from a content folder. The same shape comes from the file reader and from Astro. */
export interface RawContent {
	edition: { file: string; data: unknown };
	records: RawRecord[];
	docs: RawDoc[];
	releases: RawRelease[];
	/** What became of ids that releases had; undefined where nothing is retired. */
	retired?: { file: string; data: unknown };
	/** SHA-256 of the content but its releases: what a release was made from. */
	checksum: string;
	/** What could not be read at all, so that references to it are not called dangling: an id, or a whole collection. */
	unread: { collection: CollectionName | 'docs'; id?: string }[];
}

/** What was read of the releases, and of what became of their ids. */
export type RawHistory = Pick<RawContent, 'releases' | 'retired' | 'checksum'>;
