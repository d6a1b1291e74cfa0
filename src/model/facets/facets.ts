import type { CollectionName, Records } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';

/** By what a record is found and filtered: in the list of its collection, in the index of titles, in the full text. */
export interface Facets {
	/** Codes that people look for it by, its own first. */
	codes?: readonly string[];
	/** Names besides those of its title, with the language of each. */
	names?: readonly { language: string; text: string }[];
	/**
	 * Values by the name of their filter; a record has several of one, or none. `area`, `level` and `isco` filter the
	 * search too.
	 */
	values?: Readonly<Record<string, readonly string[]>>;
}

/** The facets of a record of one collection. */
export type FacetsOf<N extends CollectionName> = (catalogue: Catalogue, record: Records[N]) => Facets;
