import { expect, test } from 'vitest';
import { languageCodes } from '../../src/schema/languages.ts';

test('the codes are those of languages, each once and in order', () => {
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	expect(languageCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
	expect(languageCodes).toEqual([...new Set(languageCodes)].sort());
});
