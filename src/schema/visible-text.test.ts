import { expect, test } from 'vitest';
import { textSchema } from './common.ts';

test.each([
	'a',
	'–',
	'3.0',
	'Preizkuševalec',
	'two\nlines',
	'e\u0301',
	'✔\ufe0f',
	'λόγος',
	'العربية',
	'a\u00a0b',
	'कि',
])('%j is a text', (text) => {
	expect(textSchema.safeParse(text).success).toBe(true);
});

test.each([
	['space at an end', ' a'],
	['a no-break space at an end', 'a\u00a0'],
	['an ideographic space at an end', '\u3000a'],
	['a byte order mark at an end', '\ufeffa'],
	['a zero-width space at an end', 'a\u200b'],
	['a word joiner at an end', '\u2060a'],
	['a soft hyphen at an end', 'a\u00ad'],
	['an empty braille cell at an end', 'a\u2800'],
	['nothing but a zero-width space', '\u200b'],
	['nothing but a combining mark', '\u0301'],
	['nothing but a Hangul filler', '\u3164'],
	['nothing but a variation selector', '\ufe0f'],
	['nothing but half of a character', '\ud800'],
	['nothing', ''],
])('%s is no text', (_, text) => {
	expect(textSchema.safeParse(text).error?.issues).toHaveLength(1);
});
