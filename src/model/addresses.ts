import type { CollectionName, DatasetName } from '../schema/collections.ts';

/** Address of a record's page below the site's base, with a slash at its end: `competences/e-cf-3.0/b.3/`. */
export function addressOf(collection: CollectionName, id: string): string {
	return `${collection}/${id.toLowerCase()}/`;
}

/** Address of the outcomes of a national qualification, where they are too many for its page. */
export const outcomesAddress = (id: string): string => `${addressOf('qualifications', id)}outcomes/`;

/** Pages that are neither of a collection nor a document, by address; the first is the home page. */
export const fixedPages = [
	'',
	'scheme/',
	'compare/',
	'compare/countries/',
	'assess/',
	'match/',
	'credit/',
	'compare/qualifications/',
	'certifications/verify/',
	'network/',
	'governance/',
	'quality-label/',
	'quality-label/check/',
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
export type TwinEnding = 'json' | 'md' | 'jsonld' | 'docx' | 'blueprint.xlsx' | 'ob.json';

/** Address of a twin of a record's page: that of the page with the ending for the last slash. */
export const twinAddressOf = (collection: CollectionName, id: string, ending: TwinEnding): string =>
	twinBeside(addressOf(collection, id), ending);

const twinBeside = (page: string, ending: TwinEnding): string => `${page.slice(0, -1)}.${ending}`;

/** Address of the comparison of these qualifications, in their order: `compare/?q=software-developer,de-it-specialist`. */
export const comparisonAddress = (ids: readonly string[]): string => `compare/?q=${ids.join(',')}`;

/** Address of the page of those that are closest to a qualification, in words and numbers. */
export const closestAddress = (id: string): string => `compare/qualifications/${id}/`;

/** Where a person answers what is shown of a role profile, an occupation or a qualification. */
export const assessAddress = (collection: 'role-profiles' | 'occupations' | 'qualifications', id: string): string =>
	`assess/?to=${collection}/${id}`;

/** Where what was achieved is counted towards a qualification; towards none yet where none is named. */
export const creditAddress = (qualification?: string): string =>
	qualification === undefined ? 'credit/' : `credit/?to=qualifications/${qualification}`;

/** Where a job is begun from a role profile or an occupation. */
export const matchAddress = (collection: 'role-profiles' | 'occupations', id: string): string =>
	`match/?to=${collection}/${id}`;

/** Where a provider declares the criteria of the label; a learning unit, if any, is claimed from the beginning. */
export const labelCheckAddress = (unit?: string): string =>
	`quality-label/check/${unit === undefined ? '' : `?unit=${unit}`}`;

/** The documents that pages of the site lead to; a check makes sure that each of them is there. */
export const linkedDocuments = [
	'about',
	'assessment',
	'badges',
	'citing',
	'combining',
	'comparability',
	'corrections',
	'credit',
	'editing',
	'embedding',
	'glossary',
	'governance',
	'joining',
	'label',
	'label-declaration',
	'learning-agreement',
	'mappings',
	'method',
	'pilots',
	'profile',
	'qualification-file',
	'tool-files',
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
