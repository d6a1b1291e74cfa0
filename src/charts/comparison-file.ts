import { versionOf } from '../datasets/edition-line.ts';
import { nameIn } from '../datasets/names.ts';
import { documentAddress, type LinkedDocument } from '../model/addresses.ts';
import type { Edition } from '../schema/edition.ts';
import { comparisonStrings } from './comparison-words.ts';

/** The page of the method, below the site. */
export const methodAddress = documentAddress('comparability' satisfies LinkedDocument);

/** What a comparison says of the edition that it was made from. */
export interface ComparedEdition extends Pick<Edition, 'namespace' | 'issued' | 'licence' | 'attribution'> {
	title: string;
	version: string;
}

export const comparedEdition = (edition: Edition): ComparedEdition => ({
	namespace: edition.namespace,
	title: edition.title.en,
	version: versionOf(edition),
	issued: edition.issued,
	licence: edition.licence,
	attribution: edition.attribution,
});

/** What a file of a comparison says about itself. `address`: of the comparison, below the site. */
export const comparisonProvenance = ({ edition }: { edition: ComparedEdition }, title: string, address: string) => ({
	title,
	edition: edition.title,
	version: edition.version,
	issued: edition.issued,
	licence: edition.licence,
	attribution: edition.attribution,
	method: nameIn(edition, methodAddress),
	address: nameIn(edition, address),
	notice: comparisonStrings['not-recognition'],
});
