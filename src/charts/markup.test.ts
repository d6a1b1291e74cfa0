import { describe, expect, test } from 'vitest';
import { markup, type MarkupValue } from './markup.ts';

describe('markup', () => {
	test.each<[string, MarkupValue, string]>([
		['signs of markup', '</title><script>&', '&lt;/title&gt;&lt;script&gt;&amp;'],
		['what would end an attribute', '" onload="x', '&quot; onload=&quot;x'],
		['patterns of a replacement', "$& $` $' $1 $$", "$&amp; $` $' $1 $$"],
		['a character that XML has no place for', 'a\u000bb', 'a\ufffdb'],
		['a number', 1.5, '1.5'],
		['nought', 0, '0'],
		['undefined', undefined, ''],
		['false', false, ''],
		['a list', ['<', 2, undefined, '>'], '&lt;2&gt;'],
	])('%s is escaped', (_, value, written) => {
		expect(String(markup`<a title="${value}">${value}</a>`)).toBe(`<a title="${written}">${written}</a>`);
	});

	test('passes through markup, alone, in lists and in lists of lists', () => {
		const cells = ['<', '>'].map((sign) => markup`<td>${sign}</td>`);
		expect(String(markup`<tr>${cells[0]}${[cells, 'a&b']}</tr>`)).toBe(
			'<tr><td>&lt;</td><td>&lt;</td><td>&gt;</td>a&amp;b</tr>',
		);
	});
});
