import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const text = '{"title": "Prüfung – λ"}';
const wide = (little: boolean) =>
	Uint8Array.from(
		[...text].flatMap((sign) => {
			const code = sign.charCodeAt(0);
			return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
		}),
	);
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a file is read in its encoding', () => {
	const utf8 = new TextEncoder().encode(text);
	test.each([
		['UTF-8', utf8, undefined],
		['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8), undefined],
		['UTF-16 from Windows', bytes([0xff, 0xfe], wide(true)), 'UTF-16'],
		['UTF-16 with its bytes the other way', bytes([0xfe, 0xff], wide(false)), 'UTF-16'],
	])('%s', (_, file, encoding) => {
		expect(decode(file)).toEqual({ text, ...(encoding ? { encoding } : {}) });
	});

	test('UTF-16 without a mark, by its noughts', () => {
		const plain = Uint8Array.from([...'{"format": 1}'].flatMap((sign) => [sign.charCodeAt(0), 0]));
		expect(decode(plain)).toEqual({ text: '{"format": 1}', encoding: 'UTF-16' });
	});

	test('what is no UTF-8 as the encoding of old files', () => {
		expect(decode(bytes([0x50, 0x72, 0xfc, 0x66]))).toEqual({ text: 'Prüf', encoding: 'Windows-1252' });
	});

	test('what is no text not at all', () => {
		expect(decode(bytes([0x50, 0x4b, 3, 4, 0, 0, 1]))).toBeUndefined();
	});

	test('an empty one as nothing', () => {
		expect(decode(new Uint8Array())).toEqual({ text: '' });
	});
});
