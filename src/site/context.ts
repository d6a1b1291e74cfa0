import { localeOf } from '../words/site-locale.ts';
import { languageCodes, type Language } from '../words/languages.ts';
import { sourceLanguage } from '../words/locale.ts';
import { getCatalogue } from './catalogue.ts';
import { viewContext, type ViewContext } from './view-context.ts';

/** The site's base with a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page ends in a slash, before a query or an anchor. */
const isPage = (address: string): boolean => /^(?:[^?#]*\/)?(?:[?#]|$)/.test(address);

const made = new Map<string, Promise<ViewContext>>();

/** What the pages of a language are made from. `prefix`: that of the address, none in the source language. */
export function getContext(prefix?: string): Promise<ViewContext> {
	const lang = prefix || sourceLanguage;
	const known = made.get(lang);
	if (known) return known;
	const making = getCatalogue().then((catalogue) => {
		return viewContext({
			catalogue,
			locale: localeOf(lang as Language),
			to: (address) => base + (prefix && isPage(address) ? `${prefix}/` : '') + address,
		});
	});
	made.set(lang, making);
	return making;
}

/** Each route once a language of the interface: below its code, and without a prefix in the source language. */
export const inEachLanguage = <P extends Record<string, unknown>, R extends { params: P }>(
	routes: readonly R[],
): (R & { params: P & { lang: string | undefined } })[] =>
	languageCodes.flatMap((lang) =>
		routes.map((route) => ({
			...route,
			params: { ...route.params, lang: lang === sourceLanguage ? undefined : lang },
		})),
	);

/** The routes of a page that stands once in each language. */
export const languageRoutes = () => inEachLanguage([{ params: {} }]);
