import { expect, test } from 'vitest';
import { languageMapSchema } from './common.ts';
import { languageMistake } from './languages.ts';

test.each([
	['EN', 'en'],
	['en-GB', 'en'],
	['pt_BR', 'pt'],
	['deutsch', 'de'],
	['Slovenian', 'sl'],
	['gr', 'el'],
])('%s is told to be %s', (word, code) => {
	expect(languageMistake(word)?.fix).toContain(`"${code}"`);
});

test.each(['', '1', 'xx', 'klingon word', '__proto__', 'constructor', 'toString'])('%j is no language', (word) => {
	expect(languageMistake(word)).toBeDefined();
});

test('a key that JavaScript would take for its own is refused like any other', () => {
	const title = JSON.parse('{ "en": "Slovenia", "__proto__": "Slovenija" }') as unknown;
	expect(languageMapSchema.safeParse(title).error?.issues).toMatchObject([{ path: ['__proto__'] }]);
});

test('an empty value and one of another type are told as such', () => {
	expect([null, 'text', ['text']].map((value) => languageMapSchema.safeParse(value).error?.issues[0]?.code)).toEqual([
		'invalid_type',
		'invalid_type',
		'invalid_type',
	]);
});
