import { expect, test } from 'vitest';
import { decodeText } from './text.ts';

const told = (bytes: Uint8Array | string) => {
	const text = decodeText(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'x.csv');
	return typeof text === 'string' ? text : [text.check, text.path].filter(Boolean).join(', ');
};

test.each([
	['text of any script', 'é, Ω, Я, 試験, 🧪\tx\n', 'é, Ω, Я, 試験, 🧪\tx\n'],
	['line ends of Windows as line feeds', 'a,b\r\n"c\r\nd",e\r\n', 'a,b\n"c\nd",e\n'],
	['marks of direction that close themselves', 'ab\u200Ec', 'ab\u200Ec'],
])('reads %s', (_, text, read) => {
	expect(told(text)).toBe(read);
});

test.each([
	['a byte order mark', '\uFEFFa', 'byte-order-mark'],
	['Latin-1', Buffer.from('caf\u00e9', 'latin1'), 'wrong-encoding'],
	['UTF-16 with its mark', Buffer.from('\uFEFFtitle', 'utf16le'), 'wrong-encoding'],
	['UTF-16 without it', Buffer.from('title', 'utf16le'), 'wrong-encoding'],
	['half a pair of surrogates', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'wrong-encoding'],
	['a zero', 'abc\nd\0e', 'wrong-character, line 2'],
	['a vertical tab', 'a\n\nb\u000Bc', 'wrong-character, line 3'],
	['an escape of a terminal', 'a\u001B[31m', 'wrong-character, line 1'],
	['a control character above 127', 'a\u0085b', 'wrong-character, line 1'],
	['line ends of old computers', 'a\rb', 'wrong-character, line 1'],
	['what turns the direction of all that follows', 'a\u202Eb', 'wrong-character, line 1'],
	['a byte order mark within', 'a\n\uFEFFb', 'wrong-character, line 2'],
	['the sign of a lost character', 'caf\uFFFD', 'wrong-character, line 1'],
])('tells %s', (_, bytes, problem) => {
	expect(told(bytes)).toBe(problem);
});
