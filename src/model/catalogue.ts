import type { CollectionName, Records } from '../schema/collections.ts';
import type { Doc } from '../schema/doc.ts';
import type { Edition } from '../schema/edition.ts';
import type { RawDoc, RawRecord } from './raw-content.ts';
import type { Relations } from './relations.ts';

/** The records of a collection, in their order, and by id. */
export interface Collection<T> {
	readonly all: readonly T[];
	readonly byId: ReadonlyMap<string, T>;
}

/** A document's front matter with its address, its prose and where that leads. */
export interface CatalogueDoc extends Doc, Omit<RawDoc, 'data'> {}

/** Where a record was read from: file below `content/`, where in it, and the lines of its rows. */
export type Origin = Pick<RawRecord, 'file' | 'within' | 'lines' | 'table'>;

/** Everything the scheme says, parsed, checked and linked: the one in-memory shape of the content. */
export type Catalogue = { readonly [N in CollectionName]: Collection<Records[N]> } & {
	readonly edition: Edition;
	readonly docs: readonly CatalogueDoc[];
	readonly relations: Relations;
	/** Where a record was read from. */
	originOf(collection: CollectionName, id: string): Origin;
};
