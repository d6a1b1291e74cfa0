import { describe, expect, test } from 'vitest';
import { english } from '../../src/words/en/index.ts';
import { languageCodes, languages } from '../../src/words/languages.ts';
import { pseudoLanguage, pseudoWords } from '../fixtures/pseudo-language.ts';
import { wordsLike } from './words-schema.ts';

const mistakes = (source: unknown, words: unknown, lang: string): string[] =>
	wordsLike(source, lang)
		.safeParse(words)
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each(languageCodes)('the words of %s are those of English, each with the same placeholders', (lang) => {
	expect(mistakes(english, languages[lang], lang)).toEqual([]);
});

test('a language made from English by machine is one', () => {
	expect(mistakes(english, pseudoWords(english), pseudoLanguage)).toEqual([]);
});

describe('words that are not those of English', () => {
	const source = { list: { shown: '{count} {count|line|lines} of {all}', none: 'None' } };
	const polish = { list: { shown: '{count} {count|linia|linie|linii|linii} z {all}', none: 'Brak' } };

	test('are accepted with the plural forms of their language', () => {
		expect(mistakes(source, polish, 'pl')).toEqual([]);
	});

	test.each([
		['a word is missing', { shown: polish.list.shown }, 'list.none: '],
		['there is one too many', { ...polish.list, more: 'Więcej' }, 'list: Unrecognized key: "more"'],
		['a word is empty', { ...polish.list, none: ' ' }, 'list.none: is empty'],
		['a value is not filled in', { ...polish.list, shown: '{count} linii' }, 'list.shown: fills in {count}, and not'],
		['a value does not exist', { ...polish.list, none: 'Brak {x}' }, 'list.none: fills in {x}, and not'],
		[
			'a plural form is missing',
			{ ...polish.list, shown: '{count} {count|linia|linie} z {all}' },
			'list.shown: {count…} needs a form for each of one, few, many, other',
		],
	])('are told where %s', (_, list, message) => {
		expect(mistakes(source, { list }, 'pl').join('\n')).toContain(message);
	});
});
