import { describe, expect, test } from 'vitest';
import { toLocale } from '../words/locale.ts';
import { figureReader } from './figure-reader.ts';

test.each([
	['en', '1,234.5', 1234.5],
	['en', '−2', -2],
	['en', '12.5 %', 12.5],
	['de', '1.234,5', 1234.5],
	['de', '−1.234.567,25', -1234567.25],
	['de', '0,75', 0.75],
	['fr', '1\u202f234,5', 1234.5],
	['fr', '1\u00a0234\u00a0567,5 %', 1234567.5],
	['fr', '3 sur 12', 3],
	['es', '1234,5', 1234.5],
	['es', '12.345,5', 12345.5],
])('in %s %s is read as a figure', (lang, text, figure) => {
	expect(figureReader(lang)(text)).toBe(figure);
});

test.each(['–', '', 'not published'])('%j is no figure', (text) => {
	expect(figureReader('en')(text)).toBeNaN();
});

describe('what a language writes is read again', () => {
	test.each(['en', 'de', 'fr', 'es', 'it', 'pl', 'sl', 'lv', 'de-AT', 'pt'])('%s', (lang) => {
		const { number } = toLocale(lang, {});
		for (const figure of [0, 7, -1234.5, 12_345.25, 1_234_567.125])
			expect(figureReader(lang)(number(figure))).toBe(figure);
	});
});
