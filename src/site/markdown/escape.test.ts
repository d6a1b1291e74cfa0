import MarkdownIt from 'markdown-it';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeAddress, escapeMarkdown, escapeStart } from './escape.ts';

const parser = new MarkdownIt({ html: true });
/** What a reader of Markdown takes a paragraph for: its text, where it is one paragraph of nothing but text. */
function readBack(markdown: string): string {
	const [open, inline, close, ...more] = parser.parse(markdown, {});
	expect([open?.type, close?.type, more.length]).toEqual(['paragraph_open', 'paragraph_close', 0]);
	const children = inline?.children ?? [];
	expect(children.filter(({ type }) => type !== 'text' && type !== 'text_special')).toEqual([]);
	return children.map(({ content }) => content).join('');
}

describe('a text', () => {
	test('means itself, whatever it holds', () => {
		const sign = fc.constantFrom(...' \t\nab1_*`[]()<>!#-+=~|&;:.\\/{}é');
		fc.assert(
			fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
				const text = signs.join('');
				const plain = text.replace(/\s+/g, ' ').trim();
				if (plain !== '') expect(readBack(escapeStart(escapeMarkdown(text)))).toBe(plain);
			}),
		);
	});

	test.each(['R&D', 'a < b', 'snake_case', 'e-CF 3.0', '50 %', 'B.3'])('%s stays as it is', (text) => {
		expect(escapeStart(escapeMarkdown(text))).toBe(text);
	});

	test.each([
		['# a', '\\# a'],
		['1. a', '1\\. a'],
		['- a', '\\- a'],
		['a|b', 'a\\|b'],
		['&lt;', '\\&lt;'],
	])('%s is written %s', (text, written) => {
		expect(escapeStart(escapeMarkdown(text))).toBe(written);
	});
});

test('no sign of an address ends its link', () => {
	const [, inline] = parser.parse(`[a](${escapeAddress('https://a.example/b (c)?d=<e>')})`, {});
	expect(inline?.children?.[0]?.attrGet('href')).toBe('https://a.example/b%20%28c%29?d=%3Ce%3E');
});
