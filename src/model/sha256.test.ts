import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('the digest of some bytes is the one of the standard', async () => {
	// FIPS 180-2, appendix B.1.
	expect(await sha256(new TextEncoder().encode('abc'))).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
	);
});
