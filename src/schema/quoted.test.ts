import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

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
])('%j is shown as %s', (value, shown) => {
	expect(quoted(value)).toBe(shown);
});

test('what is long is cut', () => {
	expect(quoted('a'.repeat(100))).toHaveLength(58);
});
