import { addressOf, documentAddress, type LinkedDocument } from '../model/addresses.ts';
import type { CollectionName } from '../schema/collections.ts';
import { base } from './context.ts';

export { base };
/** For what does not take its context as an argument yet. */
export const to = (address: string): string => base + address;
export const toDocument = (slug: LinkedDocument, anchor = ''): string => to(documentAddress(slug)) + anchor;
export const pathOf = (collection: CollectionName, id: string): string => to(addressOf(collection, id));
