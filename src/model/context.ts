import type { Locale } from '../words/site-locale.ts';
import type { Catalogue } from './catalogue.ts';

/** What whatever words something is given first: what it speaks of, how its language says it, and where pages are. */
export interface Context {
	catalogue: Catalogue;
	locale: Locale;
	/**
	 * The path of an address below the site: below the base and, for a page, the prefix of the language. The address of
	 * a page ends in a slash, before a query or an anchor; any other is that of a file, the same for all languages.
	 */
	to(address: string): string;
}
