import { fromBase58 } from './base58.ts';
import { fullPoint } from './p256.ts';

/** A public key as a browser takes it. */
export interface PublicKey {
	curve: 'Ed25519' | 'P-256';
	bytes: Uint8Array<ArrayBuffer>;
}

/** The key that a `did:key` is made of, by its multicodec; undefined where it is of another kind, or no key at all. */
export function keyOfDid(did: string): PublicKey | undefined {
	const [, text] = /^did:key:z([1-9A-HJ-NP-Za-km-z]+)(?:#.*)?$/.exec(did) ?? [];
	const bytes = text === undefined ? undefined : fromBase58(text);
	if (bytes?.[0] === 0xed && bytes[1] === 0x01 && bytes.length === 34)
		return { curve: 'Ed25519', bytes: bytes.slice(2) };
	const point = bytes?.[0] === 0x80 && bytes[1] === 0x24 ? fullPoint(bytes.slice(2)) : undefined;
	return point && { curve: 'P-256', bytes: point };
}
