import type { Catalogue } from '../model/catalogue.ts';
import { addressOf, documentAddress, type LinkedDocument } from '../model/addresses.ts';
import type { CollectionName } from '../schema/collections.ts';
import { code, link, text, type Inline } from './view.ts';

/** The site's base with a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The full path of an address below the base. */
export const to = (address: string): string => base + address;

/** The full path of a document that pages count on, with the anchor of one of its headings where it is given. */
export const toDocument = (slug: LinkedDocument, anchor = ''): string => to(documentAddress(slug)) + anchor;

export const pathOf = (collection: CollectionName, id: string): string => to(addressOf(collection, id));

/** A link to a record by its title. */
export function linkTo(catalogue: Catalogue, collection: Exclude<CollectionName, 'sources'>, id: string): Inline {
	const record = catalogue[collection].byId.get(id);
	return record ? link(record.title.en, pathOf(collection, id)) : text(id);
}

/** A competence as people name it: code, title, edition. */
export function competenceLink(catalogue: Catalogue, id: string, withEdition = false): Inline[] {
	const competence = catalogue.competences.byId.get(id);
	if (!competence) return [text(id)];
	const edition = catalogue.frameworks.byId.get(competence.framework)?.shortTitle ?? competence.framework;
	return [
		code(competence.code, pathOf('competences', id)),
		text(` ${competence.title.en}${withEdition ? `, ${edition}` : ''}`),
	];
}
