import type { CountryId } from '../schema/ids.ts';
import { sourceLanguage } from '../words/locale.ts';

/**
 * The language in which a country names its qualifications, where its code is another than that of the country: none where
 * there are several, for which one it is is not recorded.
 */
const languages: Readonly<Record<string, string>> = {
	al: 'sq',
	at: 'de',
	ba: 'bs',
	be: '',
	ch: '',
	cy: '',
	cz: 'cs',
	dk: 'da',
	ee: 'et',
	fi: '',
	gb: sourceLanguage,
	gr: 'el',
	ie: '',
	li: 'de',
	lu: '',
	me: 'sr',
	mt: '',
	no: 'nb',
	rs: 'sr',
	se: 'sv',
	si: 'sl',
	xk: '',
};

/** The language in which a country names its qualifications; nothing where that cannot be told. */
export const ownLanguage = (country: CountryId): string => languages[country] ?? country;
