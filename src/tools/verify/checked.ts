import type { PublicKey } from './did-key.ts';

/** Why a signature was not looked at. */
export type NotChecked =
	'kind' | 'key-elsewhere' | 'key-kind' | 'browser' | 'chain' | 'extension' | 'unsigned' | 'form';

/** What came of looking at one signature. */
export interface Checked {
	/** By which rules it was made: `eddsa-jcs-2022`, `JWS ES256`. */
	method: string;
	/** Whether it fits the file, or why that was not looked at. */
	outcome: 'fits' | 'fits-not' | NotChecked;
	/** The name of the key, as the file gives it. */
	key?: string;
	/** Whether the key says itself that it is of the issuer: its `did` is the name of the issuer. */
	isIssuers?: boolean;
	/** The key stands in the file itself, so that whoever changed the file could have changed the key. */
	isEnclosed?: boolean;
	/** Made for something other than to state what the file says. */
	purpose?: string;
}

interface Signature {
	algorithm: 'Ed25519' | 'P-256' | 'RSA';
	key: PublicKey | JsonWebKey;
	data: Uint8Array<ArrayBuffer>;
	signature: Uint8Array<ArrayBuffer>;
}

const algorithms = {
	Ed25519: { make: { name: 'Ed25519' }, verify: { name: 'Ed25519' } },
	'P-256': { make: { name: 'ECDSA', namedCurve: 'P-256' }, verify: { name: 'ECDSA', hash: 'SHA-256' } },
	RSA: { make: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, verify: { name: 'RSASSA-PKCS1-v1_5' } },
};

/** Whether a signature fits, by what the browser brings; it may not know the algorithm, or refuse the key. */
export async function fits({ algorithm, key, data, signature }: Signature): Promise<'fits' | 'fits-not' | 'browser'> {
	const { make, verify } = algorithms[algorithm];
	try {
		const made =
			'bytes' in key
				? await crypto.subtle.importKey('raw', key.bytes, make, false, ['verify'])
				: await crypto.subtle.importKey('jwk', key, make, false, ['verify']);
		return (await crypto.subtle.verify(verify, made, signature, data)) ? 'fits' : 'fits-not';
	} catch {
		return 'browser';
	}
}
