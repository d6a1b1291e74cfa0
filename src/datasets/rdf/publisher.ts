import type { Edition } from '../../schema/edition.ts';
import { nameIn } from '../names.ts';
import { inSourceLanguage, type Node } from './node.ts';

/** The name of whoever publishes the edition. */
export const publisherName = (edition: Pick<Edition, 'namespace'>): string => nameIn(edition, '#publisher');

export const publisherNode = (edition: Pick<Edition, 'namespace' | 'publisher'>): Node => ({
	id: publisherName(edition),
	types: ['foaf:Agent'],
	'foaf:name': inSourceLanguage(edition.publisher),
});
