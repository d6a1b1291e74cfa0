import type { Edition } from '../../schema/edition.ts';
import { nameIn } from '../names.ts';
import { inSourceLanguage, type Node } from './node.ts';

type Naming = Pick<Edition, 'namespace'>;

/** The name of whoever publishes the edition. */
export const publisherName = (edition: Naming): string => nameIn(edition, '#publisher');

export const publisherNode = (edition: Pick<Edition, 'namespace' | 'publisher'>): Node => ({
	id: publisherName(edition),
	types: ['foaf:Agent'],
	'foaf:name': inSourceLanguage(edition.publisher),
});

/** The name of the lines that whoever reuses the data must show. */
export const attributionName = (edition: Naming): string => nameIn(edition, '#attribution');

export const attributionNode = (edition: Pick<Edition, 'namespace' | 'attribution'>): Node => ({
	id: attributionName(edition),
	types: ['dcterms:RightsStatement'],
	'rdfs:label': inSourceLanguage(edition.attribution),
});
