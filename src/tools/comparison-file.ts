import { versionOf } from '../datasets/edition-line.ts';
import { nameIn } from '../datasets/names.ts';
import { documentAddress, type LinkedDocument } from '../model/addresses.ts';
import type { Edition } from '../schema/edition.ts';
import type { LocaleOf } from '../words/locale.ts';

/** The page of the method, below the site. */
export const methodAddress = documentAddress('comparability' satisfies LinkedDocument);

/** What a comparison says of the edition that it was made from. */
export interface ComparedEdition extends Pick<Edition, 'namespace' | 'issued' | 'licence' | 'attribution'> {
	title: string;
	version: string;
}

export const comparedEdition = (edition: Edition, { pick }: Pick<LocaleOf<never>, 'pick'>): ComparedEdition => ({
	namespace: edition.namespace,
	title: pick(edition.title),
	version: versionOf(edition),
	issued: edition.issued,
	licence: edition.licence,
	attribution: edition.attribution,
});

/** What a file of a comparison says about itself. `address`: of the comparison, below the site. */
export const comparisonProvenance = (
	{ edition }: { edition: ComparedEdition },
	title: string,
	address: string,
	{ words }: LocaleOf<'comparison'>,
) => ({
	title,
	edition: edition.title,
	version: edition.version,
	issued: edition.issued,
	licence: edition.licence,
	attribution: edition.attribution,
	method: nameIn(edition, methodAddress),
	address: nameIn(edition, address),
	notice: words.comparison['not-recognition'],
});
