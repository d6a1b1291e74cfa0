import { z } from 'zod';
import { placeholder, pluralCategories } from '../../src/words/fill.ts';

/** What stands in words for machines, and is the same in every language: where a link leads, what an example asks for. */
const sameInAll = new Set(['address', 'query', 'lang']);

/** The names that a text fills in, each once; with forms, the name stands with their number. */
const placeholdersOf = (text: string): Map<string, number> =>
	new Map([...text.matchAll(placeholder)].map(([, name = '', forms = '']) => [name, forms.split('|').length - 1]));

/** A text says with the same values what the English one says, with a form for each plural category of its language. */
function textLike(english: string, lang: string) {
	const asked = [...placeholdersOf(english).keys()].sort();
	const categories = pluralCategories(lang);
	return z.string().check(({ value, issues }) => {
		const given = [...value.matchAll(placeholder)].map(([, name = '', forms = '']) => ({ name, forms }));
		const names = [...new Set(given.map(({ name }) => name))].sort();
		const wrong = given.find(({ forms }) => forms !== '' && forms.split('|').length - 1 !== categories.length);
		if (names.join() !== asked.join())
			issues.push({
				code: 'custom',
				input: value,
				message: `fills in {${names.join('}, {')}}, and not {${asked.join('}, {')}}`,
			});
		if (wrong)
			issues.push({
				code: 'custom',
				input: value,
				message: `{${wrong.name}…} needs a form for each of ${categories.join(', ')}`,
			});
		if (value.trim() === '' && english.trim() !== '')
			issues.push({ code: 'custom', input: value, message: 'is empty' });
	});
}

/** The schema of the words of a language: keys, lists and placeholders as in English. */
export function wordsLike(english: unknown, lang: string, key = ''): z.ZodType {
	if (typeof english === 'string') return sameInAll.has(key) ? z.literal(english) : textLike(english, lang);
	if (Array.isArray(english)) {
		const [first, ...rest] = english.map((item) => wordsLike(item, lang));
		return first ? z.tuple([first, ...rest]) : z.tuple([]);
	}
	return z.strictObject(
		Object.fromEntries(Object.entries(english as object).map(([name, value]) => [name, wordsLike(value, lang, name)])),
	);
}
