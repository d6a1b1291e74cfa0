/** CLDR’s plural categories, in its order: the order in which a text gives its forms. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Category = (typeof categories)[number];

/** The plural categories that a language has, in CLDR’s order. */
export function pluralCategories(lang: string): Category[] {
	const own: readonly string[] = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
	return categories.filter((one) => own.includes(one));
}

/** A text with its placeholders filled in: see `fillerOf`. */
export type Fill = (text: string, values: Readonly<Record<string, string | number>>) => string;

/** What stands for a value in a text: `{name}`, or `{name|form|form}` with a form for each plural category. */
export const placeholder = /\{(\w+)((?:\|[^|{}]*)*)\}/g;

/**
 * Fills texts of a language: `{name}` is replaced by the value of that name, and `{name|line|lines}` by the form of the
 * plural category of that value, the forms in CLDR’s order of the categories that the language has: in English one
 * and other, in Polish one, few, many and other.
 */
export function fillerOf(lang: string): Fill {
	const plural = new Intl.PluralRules(lang);
	const own = pluralCategories(lang);
	return (text, values) =>
		text.replace(placeholder, (_, name: string, forms: string) =>
			forms === ''
				? String(values[name] ?? '')
				: (forms.split('|')[own.indexOf(plural.select(Number(values[name]))) + 1] ?? ''),
		);
}
