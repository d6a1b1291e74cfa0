import { checkProof } from './data-integrity.ts';
import type { Checked } from './checked.ts';
import { isObject, listOf, valueOf } from './json.ts';
import { checkToken } from './token.ts';
import type { ReadCredential } from './read-credential.ts';

/** Each signature of a credential, with what came of looking at it; none where nobody has signed. */
export async function checkSignatures({ credential, token }: ReadCredential): Promise<Checked[]> {
	const proofs = listOf(valueOf(credential, 'proof')).filter(isObject);
	return Promise.all([
		...(token ? [checkToken(token, credential)] : []),
		...proofs.map((proof) => checkProof(credential, proof)),
	]);
}
