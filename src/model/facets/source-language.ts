import { sourceLanguage } from '../../words/locale.ts';
import type { Facets } from './facets.ts';

/** Names in the language in which the vocabularies of this edition give names that have no language of their own. */
export const inSourceLanguage = (names: readonly string[]): NonNullable<Facets['names']> =>
	names.map((text) => ({ language: sourceLanguage, text }));
