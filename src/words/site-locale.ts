import { languages, type Language } from './languages.ts';
import { toLocale, type LocaleOf } from './locale.ts';
import type { Room, Words } from './words.ts';

/** The rooms whose keys say where they belong: `t` looks a key up in all of them. */
type Keys = Words['records'] & Words['facts'] & Words['countries'] & Words['governance'];
export type StringKey = keyof Keys;

/** How one language says things on the site, with all its words. */
export interface Locale extends LocaleOf<Room> {
	/** A string of records, facts, countries and governance, filled in. */
	t(key: StringKey, values?: Readonly<Record<string, string | number>>): string;
}

/** The ways of a language of the site, made anew each time: who needs them again keeps them. */
export function localeOf(lang: Language): Locale {
	const words = languages[lang];
	const locale = toLocale<Room>(lang, words);
	const keys: Keys = { ...words.records, ...words.facts, ...words.countries, ...words.governance };
	return { ...locale, t: (key, values = {}) => locale.fill(keys[key], values) };
}
