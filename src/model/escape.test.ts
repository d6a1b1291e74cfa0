import { describe, expect, test } from 'vitest';
import { readXml } from '../../tests/fixtures/strict-readers.ts';
import { escapeText } from './escape.ts';

describe('text in markup', () => {
	test.each([
		['&amp;', '&amp;amp;'],
		['</text><script>', '&lt;/text&gt;&lt;script&gt;'],
		['"both"', '&quot;both&quot;'],
		['a\tb\nc', 'a\tb\nc'],
		['🔧 \u2028 \u202e', '🔧 \u2028 \u202e'],
		['a\u000bb', 'a\ufffdb'],
		['\u0000', '\ufffd'],
		['\ud83d!', '\ufffd!'],
		['!\udd27', '!\ufffd'],
		['\uffff', '\ufffd'],
	])('%j is written %j', (text, written) => {
		expect(escapeText(text)).toBe(written);
	});

	test('is XML whatever its letters are', () => {
		const all = Array.from({ length: 0x10000 }, (_, code) => `${String.fromCharCode(code)} `).join('');
		const text = escapeText(`${all}]]> -- `);
		expect(() => readXml(`<svg xmlns="http://www.w3.org/2000/svg" aria-label="${text}">${text}</svg>`)).not.toThrow();
	});
});
