import { expect, test } from 'vitest';
import { localeOf } from '../../words/site-locale.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { sizeInWords } from './data-files.ts';

const locale = localeOf(sourceLanguage);

test.each([
	[0, '0 B'],
	[999, '999 B'],
	[1000, '1 kB'],
	[273_490, '273 kB'],
	[999_499, '999 kB'],
	[999_500, '1.0 MB'],
	[8_142_567, '8.1 MB'],
])('%i bytes are %s', (bytes, words) => {
	expect(sizeInWords(locale, bytes)).toBe(words);
});
