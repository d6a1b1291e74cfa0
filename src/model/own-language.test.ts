import { expect, test } from 'vitest';
import type { CountryId } from '../schema/ids.ts';
import { ownLanguage } from './own-language.ts';

test.each([
	['at', 'de'],
	['bg', 'bg'],
	['gr', 'el'],
	['dk', 'da'],
	['no', 'nb'],
	['ch', ''],
	['be', ''],
])('titles of %s are in the language “%s”', (country, language) => {
	expect(ownLanguage(country as CountryId)).toBe(language);
});
