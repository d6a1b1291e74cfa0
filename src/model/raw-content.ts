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
	/** Line of each of its `rows`, `observations` or `outcomes`, where the record is a table. */
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
	/** Its prose as it was written. */
	markdown: string;
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

/** A file that is one list. */
export interface RawList {
	file: string;
	data: unknown;
}

/** All that was read from a content folder. The same shape comes from the file reader and from Astro. */
export interface RawContent {
	edition: { file: string; data: unknown };
	records: RawRecord[];
	docs: RawDoc[];
	releases: RawRelease[];
	/** What became of ids that releases had; undefined where nothing is retired. */
	retired?: RawList;
	/** Words that lead the search to records; undefined where there are none. */
	synonyms?: RawList;
	/** SHA-256 of the content but its releases: what a release was made from. */
	checksum: string;
	/** What could not be read at all, so that references to it are not called dangling: an id, or a whole collection. */
	unread: { collection: CollectionName | 'docs'; id?: string }[];
}

/** What was read beside the records: of the releases, of what became of their ids, and of the words that lead to records. */
export type RawBeside = Pick<RawContent, 'releases' | 'retired' | 'synonyms' | 'checksum'>;
