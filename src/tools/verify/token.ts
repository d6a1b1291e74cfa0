import { fits, type Checked } from './checked.ts';
import { keyOfDid } from './did-key.ts';
import { idOf, isObject, textOf, valueOf, type JsonObject } from './json.ts';
import type { Token } from './read-credential.ts';

/** The algorithms of a token, by their names in its header. */
const algorithms: Readonly<Record<string, 'Ed25519' | 'P-256' | 'RSA'>> = {
	EdDSA: 'Ed25519',
	Ed25519: 'Ed25519',
	ES256: 'P-256',
	RS256: 'RSA',
};

/** What of a key in a header tells the key; what it may be used for is not taken from there. */
const keyParts = ['kty', 'crv', 'x', 'y', 'n', 'e'] as const;

/** The signature of a token. Its key is a `did:key`, or stands in the header; none is fetched. */
export async function checkToken({ header, signed, signature }: Token, credential: JsonObject): Promise<Checked> {
	const name = textOf(header, 'alg') ?? 'none';
	const issuer = idOf(valueOf(credential, 'issuer'));
	const kid = textOf(header, 'kid') ?? '';
	// A name that begins with # belongs to the issuer.
	const key = kid === '' || kid.startsWith('#') ? `${issuer ?? ''}${kid}` : kid;
	const jwk = valueOf(header, 'jwk');
	const isEnclosed = isObject(jwk) && !key.startsWith('did:key:');
	const told: Omit<Checked, 'outcome'> = {
		method: `JWS ${name}`,
		...(key && !isEnclosed ? { key } : {}),
		...(isEnclosed ? { isEnclosed } : { isIssuers: key !== '' && key.split('#')[0] === issuer }),
	};
	if (name === 'none') return { ...told, outcome: 'unsigned' };
	const algorithm = Object.hasOwn(algorithms, name) ? algorithms[name] : undefined;
	if (!algorithm) return { ...told, outcome: 'kind' };
	// What a header calls critical, or a payload in another form, changes what is signed.
	if (valueOf(header, 'crit') !== undefined || valueOf(header, 'b64') !== undefined)
		return { ...told, outcome: 'extension' };
	const data = new TextEncoder().encode(signed);
	if (isEnclosed) {
		const parts: JsonWebKey = Object.fromEntries(
			keyParts.flatMap((part) => (textOf(jwk, part) ? [[part, textOf(jwk, part)]] : [])),
		);
		return { ...told, outcome: await fits({ algorithm, key: parts, data, signature }) };
	}
	if (!key.startsWith('did:key:')) return { ...told, outcome: 'key-elsewhere' };
	const found = keyOfDid(key);
	if (found?.curve !== algorithm) return { ...told, outcome: 'key-kind' };
	return { ...told, outcome: await fits({ algorithm, key: found, data, signature }) };
}
