import { fromBase64Url } from './base64url.ts';
import { isObject, listOf, textOf, valueOf, type Json, type JsonObject } from './json.ts';

/** A token in three parts (JWS, compact). */
export interface Token {
	header: JsonObject;
	/** What is signed. */
	signed: string;
	signature: Uint8Array<ArrayBuffer>;
}

/** A credential as it was read, with the token around it where there is one. */
export interface ReadCredential {
	credential: JsonObject;
	token?: Token;
}

/** Why nothing was read: a word for each, of which the page makes a sentence. */
export type Refusal =
	| 'empty'
	| 'picture'
	| 'no-json'
	| 'token-broken'
	| 'token-parts'
	| 'achievement'
	| 'presentation'
	| 'no-credential'
	| 'too-deep';

const deepest = 60;
const isDeep = (value: Json, depth = 0): boolean =>
	depth > deepest ||
	(typeof value === 'object' && value !== null && Object.values(value).some((inner) => isDeep(inner, depth + 1)));

/** JSON of a text; undefined where it is none. */
function parsed(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
}

const hasType = (object: JsonObject, name: string) => listOf(valueOf(object, 'type')).includes(name);

function readToken(text: string): ReadCredential | Refusal {
	if (text.includes('~')) return 'token-parts';
	const [header = '', payload = '', signature = ''] = text.split('.');
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const read = (part: string): Json | undefined => {
		try {
			return parsed(decoder.decode(fromBase64Url(part)));
		} catch {
			return undefined;
		}
	};
	const [head, claims] = [read(header), read(payload)];
	const bytes = fromBase64Url(signature);
	if (!isObject(head) || !isObject(claims) || !bytes) return 'token-broken';
	// A token of the first data model has the credential as one of its claims, one of the second is made of it.
	const inner = valueOf(claims, 'vc');
	const credential = isObject(inner)
		? { ...(textOf(claims, 'iss') ? { issuer: claims['iss'] ?? null } : {}), ...inner }
		: claims;
	const made = asCredential(credential);
	return typeof made === 'string'
		? made
		: { ...made, token: { header: head, signed: `${header}.${payload}`, signature: bytes } };
}

function asCredential(value: Json): ReadCredential | Refusal {
	if (!isObject(value)) return 'no-credential';
	if (isDeep(value)) return 'too-deep';
	if (hasType(value, 'VerifiableCredential')) return { credential: value };
	if (hasType(value, 'VerifiablePresentation')) return 'presentation';
	return hasType(value, 'Achievement') ? 'achievement' : 'no-credential';
}

/** The credential of a file: JSON, a token, or JSON that wraps a token. Never throws. */
export function readCredential(file: string): ReadCredential | Refusal {
	const text = file.replace(/^\uFEFF/, '').trim();
	if (text === '') return 'empty';
	if (/^[\w-]+\.[\w-]+\.[\w-]*(?:~|$)/.test(text)) return readToken(text);
	if (text.startsWith('<')) return 'picture';
	const value = parsed(text);
	if (value === undefined) return 'no-json';
	if (typeof value === 'string') return readCredential(value);
	if (isObject(value) && hasType(value, 'EnvelopedVerifiableCredential')) {
		const [, token] = /^data:application\/(?:vc\+)?jwt,(.+)$/s.exec(textOf(value, 'id') ?? '') ?? [];
		return token === undefined ? 'token-broken' : readToken(token);
	}
	return asCredential(value);
}
