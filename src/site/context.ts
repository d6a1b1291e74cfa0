import type { Context } from '../model/context.ts';
import { languageCodes, type Language } from '../words/languages.ts';
import { sourceLanguage } from '../words/locale.ts';
import { localeOf } from '../words/site-locale.ts';
import { getCatalogue } from './catalogue.ts';
import { to } from './links.ts';

/** What the pages of a language are made from. `lang`: the prefix of the address, undefined for the source language. */
export async function getContext(lang: string = sourceLanguage): Promise<Context> {
	return { catalogue: await getCatalogue(), locale: localeOf(lang as Language), to };
}

/** A route for each language of the interface, the source language without a prefix. */
export const languageRoutes = (): { params: { lang: string | undefined } }[] =>
	languageCodes.map((lang) => ({ params: { lang: lang === sourceLanguage ? undefined : lang } }));
