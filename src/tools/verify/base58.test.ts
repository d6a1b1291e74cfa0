import { expect, test } from 'vitest';
import { toBase58 } from '../../../tests/fixtures/credentials.ts';
import { fromBase58 } from './base58.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

// The three of https://datatracker.ietf.org/doc/html/draft-msporny-base58-03#section-5, and zeros alone.
test.each([
	['2NEpo7TZRRrLZSi2U', new TextEncoder().encode('Hello World!')],
	[
		'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
		new TextEncoder().encode('The quick brown fox jumps over the lazy dog.'),
	],
	['11233QC4', hex('0000287fb4cd')],
	['11', hex('0000')],
])('%s is the same bytes both ways', (text, bytes) => {
	expect(fromBase58(text)).toEqual(bytes);
	expect(toBase58(bytes)).toBe(text);
});

test.each(['0', 'O', 'I', 'l', '+', '1'.repeat(201)])('%s is none', (text) => {
	expect(fromBase58(text)).toBeUndefined();
});
