import type { Edition } from '../schema/edition.ts';
import type { Holder } from './file.ts';

export { versionOf } from '../model/releases/versions.ts';

const escoTerms = {
	id: 'EU-2011/833',
	title: 'Commission Decision 2011/833/EU; a selection from ESCO, with identifiers and links added by this edition',
	url: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
};

/** Licence and attribution in lines, for the properties of a file that may be found alone. */
export const termsInLines = (edition: Pick<Edition, 'attribution'>, licence: Edition['licence']): string =>
	[`${licence.title}, ${licence.url}`, ...edition.attribution].join('\n');

/** The terms of a collection: ESCO's parts keep their own. */
export function licenceOf(edition: Edition, collection: Holder): Edition['licence'] {
	return collection === 'occupations' || collection === 'skills' ? escoTerms : edition.licence;
}
