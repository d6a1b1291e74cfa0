import { fromBase58 } from './base58.ts';
import { fits, type Checked } from './checked.ts';
import { keyOfDid } from './did-key.ts';
import { canonicalJson } from './jcs.ts';
import { idOf, listOf, textOf, valueOf, type JsonObject } from './json.ts';

/** The rules that need no context from elsewhere: they sign the JSON itself. */
const curves: Readonly<Record<string, 'Ed25519' | 'P-256'>> = {
	'eddsa-jcs-2022': 'Ed25519',
	'ecdsa-jcs-2019': 'P-256',
};

const without = (object: JsonObject, key: string): JsonObject =>
	Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

const hash = async (value: JsonObject): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value))));

/**
 * A proof of Data Integrity by the rules that sign JSON in its canonical form. Those that sign the graph which JSON-LD
 * stands for (`…-rdfc-…`) would need every context of the file, from wherever it lies: nothing is fetched here.
 * https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022
 */
export async function checkProof(credential: JsonObject, proof: JsonObject): Promise<Checked> {
	const suite = textOf(proof, 'cryptosuite');
	const method = suite ?? textOf(proof, 'type') ?? '–';
	const key = idOf(valueOf(proof, 'verificationMethod')) ?? '';
	const purpose = textOf(proof, 'proofPurpose');
	const told: Omit<Checked, 'outcome'> = {
		method,
		...(key ? { key } : {}),
		isIssuers: key !== '' && key.split('#')[0] === idOf(valueOf(credential, 'issuer')),
		...(purpose !== undefined && purpose !== 'assertionMethod' ? { purpose } : {}),
	};
	const curve = suite !== undefined && Object.hasOwn(curves, suite) ? curves[suite] : undefined;
	if (!curve || textOf(proof, 'type') !== 'DataIntegrityProof') return { ...told, outcome: 'kind' };
	if (valueOf(proof, 'previousProof') !== undefined) return { ...told, outcome: 'chain' };
	if (!key.startsWith('did:key:')) return { ...told, outcome: 'key-elsewhere' };
	const found = keyOfDid(key);
	if (found?.curve !== curve) return { ...told, outcome: 'key-kind' };
	const [, value] = /^z(.+)$/.exec(textOf(proof, 'proofValue') ?? '') ?? [];
	const signature = value === undefined ? undefined : fromBase58(value);
	if (signature?.length !== 64) return { ...told, outcome: 'form' };

	const options = without(proof, 'proofValue');
	const unsigned = without(credential, 'proof');
	const contexts = valueOf(options, '@context');
	if (contexts !== undefined) {
		// The contexts that were signed come first in the file; more may have been added behind them.
		const here = listOf(valueOf(credential, '@context')).map((one) => JSON.stringify(one));
		if (listOf(contexts).some((one, i) => JSON.stringify(one) !== here[i])) return { ...told, outcome: 'fits-not' };
		unsigned['@context'] = contexts;
	}
	const data = new Uint8Array([...(await hash(options)), ...(await hash(unsigned))]);
	return { ...told, outcome: await fits({ algorithm: curve, key: found, data, signature }) };
}
