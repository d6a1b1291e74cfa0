import type { Mistake } from './mistake.ts';
import { quoted } from './quoted.ts';

/**
 * The languages that a text can be in, by the code that ESCO uses: those of ESCO and of the EU, and those of the other
 * countries whose qualifications relate to the EQF. With their names, in English and in the language itself.
 */
const names: readonly (readonly [code: string, ...names: string[]])[] = [
	['ar', 'arabic', 'العربية'],
	['bg', 'bulgarian', 'български'],
	['bs', 'bosnian', 'bosanski'],
	['cnr', 'montenegrin', 'crnogorski'],
	['cs', 'czech', 'čeština', 'cz'],
	['da', 'danish', 'dansk', 'dk'],
	['de', 'german', 'deutsch'],
	['el', 'greek', 'ελληνικά', 'gr'],
	['en', 'english', 'gb', 'uk english'],
	['es', 'spanish', 'español'],
	['et', 'estonian', 'eesti', 'ee'],
	['fi', 'finnish', 'suomi'],
	['fr', 'french', 'français'],
	['ga', 'irish', 'gaeilge', 'ie'],
	['hr', 'croatian', 'hrvatski'],
	['hu', 'hungarian', 'magyar'],
	['is', 'icelandic', 'íslenska'],
	['it', 'italian', 'italiano'],
	['lb', 'luxembourgish', 'lëtzebuergesch'],
	['lt', 'lithuanian', 'lietuvių'],
	['lv', 'latvian', 'latviešu'],
	['mk', 'macedonian', 'македонски'],
	['mt', 'maltese', 'malti'],
	['nl', 'dutch', 'nederlands'],
	['no', 'norwegian', 'norsk', 'nb', 'nn'],
	['pl', 'polish', 'polski'],
	['pt', 'portuguese', 'português'],
	['ro', 'romanian', 'română'],
	['sk', 'slovak', 'slovenčina'],
	['sl', 'slovenian', 'slovenščina', 'si'],
	['sq', 'albanian', 'shqip'],
	['sr', 'serbian', 'српски', 'srpski'],
	['sv', 'swedish', 'svenska', 'se'],
	['tr', 'turkish', 'türkçe'],
	['uk', 'ukrainian', 'українська', 'ua'],
];

/** The codes, in the order of the alphabet. */
export const languageCodes: readonly string[] = names.map(([code]) => code);

const known = new Set(languageCodes);

/** The language that a word most likely means: `EN` and `en-GB` are en, `deutsch` is de. */
function meant(word: string): string | undefined {
	const plain = word.trim().toLowerCase();
	const [primary = ''] = plain.split(/[-_]/);
	return names.find((forms) => forms.includes(plain))?.[0] ?? (known.has(primary) ? primary : undefined);
}

/** What is wrong with the code of a language, if anything. */
export function languageMistake(code: string): Mistake | undefined {
	if (known.has(code)) return undefined;
	const like = meant(code);
	return {
		check: 'unknown-language',
		message: `${quoted(code)} is not the code of a language.`,
		expected: `one of ${languageCodes.join(', ')}`,
		fix: like ? `Did you mean "${like}"? Then write that.` : 'Write the code of the language, or remove the entry.',
	};
}
