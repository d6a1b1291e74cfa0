import type { Context } from '../model/context.ts';
import { sourceLanguage } from '../words/locale.ts';
import { languageCodes } from '../words/languages.ts';
import { localeOf } from '../words/site-locale.ts';
import { getCatalogue } from './catalogue.ts';
import { to } from './links.ts';

/** What the pages of a language are made from; without one, those of the source language. */
export async function getContext(lang: string = sourceLanguage): Promise<Context> {
	const language = languageCodes.find((one) => one === lang);
	if (!language) throw new Error(`The site has no words in "${lang}": it has ${languageCodes.join(', ')}.`);
	return { catalogue: await getCatalogue(), locale: localeOf(language), to };
}
