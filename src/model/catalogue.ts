import type { CollectionName, Records } from '../schema/collections.ts';
import type { Doc } from '../schema/doc.ts';
import type { Edition } from '../schema/edition.ts';
import type { Release } from '../schema/release.ts';
import type { Retired } from '../schema/retired.ts';
import type { Synonym } from '../schema/synonyms.ts';
import type { RawDoc, RawRecord } from './raw-content.ts';
import type { Relations } from './relations.ts';
import type { Changes } from './releases/changes.ts';
import type { HistoryEntry } from './releases/history.ts';

/** The records of a collection, in their order, and by id. */
export interface Collection<T> {
	readonly all: readonly T[];
	readonly byId: ReadonlyMap<string, T>;
}

/** A document's front matter with its address, its prose and where that leads. */
export interface CatalogueDoc extends Doc, Omit<RawDoc, 'data'> {}

/** A frozen edition, with what differs in it from the one before. */
export interface CatalogueRelease extends Release {
	changes: Changes;
}

/** Where a record was read from: file below `content/`, where in it, and the lines of its rows. */
export type Origin = Pick<RawRecord, 'file' | 'within' | 'lines' | 'table'>;

/** Everything the scheme says, parsed, checked and linked: the one in-memory shape of the content. */
export type Catalogue = { readonly [N in CollectionName]: Collection<Records[N]> } & {
	readonly edition: Edition;
	readonly docs: readonly CatalogueDoc[];
	/** The frozen editions, the oldest first, each with what it changed. */
	readonly releases: readonly CatalogueRelease[];
	/** What these changed in each record, by `collection id`. */
	readonly history: ReadonlyMap<string, readonly HistoryEntry[]>;
	/** What became of ids that a release had. */
	readonly retired: readonly Retired[];
	/** Words that people look by, and that stand in no title. */
	readonly synonyms: readonly Synonym[];
	/** SHA-256 of the content but its releases; empty where there is no release. */
	readonly checksum: string;
	readonly relations: Relations;
	/** Where a record was read from. */
	originOf(collection: CollectionName, id: string): Origin;
};
