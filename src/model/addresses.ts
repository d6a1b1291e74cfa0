import type { CollectionName, DatasetName } from '../schema/collections.ts';

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
	'data/query/',
	'releases/',
] as const;

/** How the addresses of the twins end, the files beside a page that say the same to programs. */
export type TwinEnding = 'json' | 'md' | 'jsonld';

/** Address of a twin of a record's page: that of the page with the ending for the last slash. */
export const twinAddressOf = (collection: CollectionName, id: string, ending: TwinEnding): string =>
	twinBeside(addressOf(collection, id), ending);

const twinBeside = (page: string, ending: TwinEnding): string => `${page.slice(0, -1)}.${ending}`;

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

/** Address of the page of a dataset. */
export const datasetAddress = (dataset: DatasetName): string => `data/${dataset}/`;

/** Address of the page of a release. */
export const releaseAddress = (version: string): string => `releases/${version}/`;

/** Address of what differs between two versions; its files stand below it. */
export const diffAddress = (from: string, to: string): string => `diff/${from}..${to}/`;

/** Address of a document's page; its language is not part of it. */
export const documentAddress = (slug: string): string => `docs/${slug}/`;

/** Address of a document as Markdown. */
export const documentTwinAddress = (slug: string): string => twinBeside(documentAddress(slug), 'md');
