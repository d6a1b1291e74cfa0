import { expect, test } from 'vitest';
import { quoted, shown } from './quoted.ts';

test.each([
	['text', '"text"'],
	[12, '12'],
	[Infinity, 'Infinity'],
	[undefined, 'nothing'],
	[['a', 1], '["a",1]'],
	['a\u200bb\u00a0', '"a\\u200bb\\u00a0"'],
	['\u001b[31m', '"\\u001b[31m"'],
	['\u202eabc', '"\\u202eabc"'],
	['\u{e0041}', '"\\u{e0041}"'],
])('%j is shown as %s', (value, text) => {
	expect(quoted(value)).toBe(text);
});

test('what is long is cut', () => {
	expect(quoted('a'.repeat(100))).toHaveLength(58);
	expect(shown('a'.repeat(60))).toBe('a'.repeat(60));
	expect(shown('a'.repeat(61))).toBe(`${'a'.repeat(57)}…`);
	expect(shown('a'.repeat(61), 400)).toHaveLength(61);
});

test('a text stands on one line and does not steer the terminal', () => {
	expect(shown('a\u001b[2J\nb\tc – é ’')).toBe('a\\u001b[2J\\u000ab\\u0009c – é ’');
});
