import type { Edition } from '../schema/edition.ts';
import type { Holder } from './file.ts';

/** The version that datasets carry: with `-dev` until the edition is released. */
export function versionOf(edition: Pick<Edition, 'version' | 'released'>): string {
	return edition.released ? edition.version : `${edition.version}-dev`;
}

const escoTerms = {
	id: 'EU-2011/833',
	title: 'Commission Decision 2011/833/EU; a selection from ESCO, with identifiers and links added by this edition',
	url: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
};

/** The terms of a collection: ESCO's parts keep their own. */
export function licenceOf(edition: Edition, collection: Holder): Edition['licence'] {
	return collection === 'occupations' || collection === 'skills' ? escoTerms : edition.licence;
}
