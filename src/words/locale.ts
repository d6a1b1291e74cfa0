import { fillerOf, type Fill } from './fill.ts';
import type { Room, Words } from './words.ts';

/** A text by language; the English one is always there. */
export type Texts = { readonly en: string } & Readonly<Record<string, string | undefined>>;

/** How one language says things: its words, and its way with numbers, lists and order. */
export interface LocaleOf<R extends Room> {
	/** BCP 47 code, as it stands in `lang` of a page. */
	lang: string;
	words: Pick<Words, R>;
	fill: Fill;
	/** The text in this language, else the English one. */
	pick(texts: Texts): string;
	/** The language that `pick` takes where it is not this one, for the attribute `lang`. */
	langOf(texts: Texts): string | undefined;
	/** A number with the signs of the language; `least` and `most` decimals. */
	number(value: number, decimals?: { least?: number; most?: number }): string;
	/** `a`, `a and b`, `a, b and c`. */
	list(items: readonly string[]): string;
	/** Order of names in this language; runs of digits by their value. */
	compare(a: string, b: string): number;
	/** What a language is called, by its code; the code where it has no name. */
	languageName(code: string): string;
}

/** The language that is always there, has no prefix in addresses, and is that of the datasets. */
export const sourceLanguage = 'en';

/** Makes a thing when it is first asked for: on a phone, each of these takes a tenth of a second. */
function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/** Whether a number is written the same in every language of Europe: it has no sign, no decimals and nothing to group. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** The ways of one language, with the words of the rooms that are at hand: all on the server, those of a page in the browser. */
export function toLocale<R extends Room>(lang: string, words: Pick<Words, R>): LocaleOf<R> {
	// English as it is written in Europe: no comma before the last of a list.
	const region = lang === sourceLanguage ? 'en-GB' : lang;
	const collator = once(() => new Intl.Collator(region, { numeric: true }));
	const formats = new Map<string, Intl.NumberFormat>();
	const lists = once(() => new Intl.ListFormat(region, { type: 'conjunction' }));
	const names = once(() => new Intl.DisplayNames([region], { type: 'language' }));
	const formatOf = (least: number, most: number): Intl.NumberFormat => {
		const key = `${least} ${most}`;
		const known = formats.get(key);
		if (known) return known;
		const made = new Intl.NumberFormat(region, {
			minimumFractionDigits: least,
			maximumFractionDigits: most,
			// What is rounded to nought has no sign.
			signDisplay: 'negative',
		});
		formats.set(key, made);
		return made;
	};
	return {
		lang,
		words,
		fill: fillerOf(lang),
		pick: (texts) => texts[lang] ?? texts.en,
		langOf: (texts) => (texts[lang] === undefined && lang !== sourceLanguage ? sourceLanguage : undefined),
		number: (value, { least = 0, most = 3 } = {}) =>
			least === 0 && isPlain(value)
				? String(value)
				: // A minus sign is as wide as a plus sign, a hyphen is not.
					formatOf(least, Math.max(least, most)).format(value).replace('-', '−'),
		list: (items) => lists().format(items),
		compare: (a, b) => collator().compare(a, b),
		languageName: (code) => names().of(code) ?? code,
	};
}

/** The words of some rooms: those that a page carries for its script. */
export const wordsFor = <R extends Room>({ words }: LocaleOf<R>, rooms: readonly R[]): Pick<Words, R> =>
	Object.fromEntries(rooms.map((room) => [room, words[room]])) as Pick<Words, R>;
