import type { Locale } from '../words/site-locale.ts';
import type { Catalogue } from './catalogue.ts';

/** What is spoken of, and how its language says it: all that a file is made from, which has no page in mind. */
export interface Spoken {
	catalogue: Catalogue;
	locale: Locale;
}

/** What whatever words something on a page is given first: what it speaks of, and where pages are. */
export interface Context extends Spoken {
	/**
	 * The path of an address below the site: below the base and, for a page, the prefix of the language. The address of
	 * a page ends in a slash, before a query or an anchor; any other is that of a file, the same for all languages.
	 */
	to(address: string): string;
}
