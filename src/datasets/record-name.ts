import { addressOf } from '../model/addresses.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Edition } from '../schema/edition.ts';
import { nameIn } from './names.ts';

type Naming = Pick<Edition, 'namespace'>;

/** The name of a record, or of a part of it: a level, an outcome. Mappings use the same. */
export const recordName = (edition: Naming, collection: CollectionName, id: string, part?: string): string =>
	nameIn(edition, addressOf(collection, id)) + (part === undefined ? '' : `#${part}`);

/** The name of the scheme of a collection that is in no framework but our own: the address of its list. */
export const collectionSchemeName = (edition: Naming, collection: CollectionName): string =>
	nameIn(edition, `${collection}/`);

/** The name of the scheme of a framework's edition. */
export const frameworkSchemeName = (edition: Naming, framework: string): string =>
	recordName(edition, 'frameworks', framework);
