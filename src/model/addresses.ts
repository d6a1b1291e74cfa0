import type { CollectionName } from '../schema/collections.ts';

/** Address of a record's page below the site's base, with a slash at its end: `competences/e-cf-3.0/b.3/`. */
export function addressOf(collection: CollectionName, id: string): string {
	return `${collection}/${id.toLowerCase()}/`;
}

/** Pages that are neither of a collection nor a document, by address; the first is the home page. */
export const fixedPages = [
	'',
	'scheme/',
	'compare/',
	'compare/countries/',
	'network/',
	'governance/',
	'quality-label/',
	'data-quality/',
	'search/',
	'docs/',
	'docs/data-dictionary/',
	'charts/',
	'data/',
	'releases/',
] as const;

/** Address of a record's JSON twin: that of its page with `.json` for the last slash. */
export function twinAddressOf(collection: CollectionName, id: string): string {
	return `${collection}/${id.toLowerCase()}.json`;
}

/** Address of the comparison of these qualifications, in their order: `compare/?q=software-developer,de-it-specialist`. */
export const comparisonAddress = (ids: readonly string[]): string => `compare/?q=${ids.join(',')}`;

/** The documents that pages of the site lead to; a check makes sure that each of them is there. */
export const linkedDocuments = [
	'about',
	'assessment',
	'citing',
	'comparability',
	'corrections',
	'credit',
	'editing',
	'embedding',
	'glossary',
	'governance',
	'joining',
	'label',
	'mappings',
	'method',
	'pilots',
] as const;

export type LinkedDocument = (typeof linkedDocuments)[number];

/** Address of the page of a release. */
export const releaseAddress = (version: string): string => `releases/${version}/`;

/** Address of what differs between two versions; its files stand below it. */
export const diffAddress = (from: string, to: string): string => `diff/${from}..${to}/`;

/** Address of a document's page; its language is not part of it. */
export const documentAddress = (slug: string): string => `docs/${slug}/`;
