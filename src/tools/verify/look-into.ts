import { checkSignatures } from './check.ts';
import type { PublishedCertificate } from './data.ts';
import { namedBy } from './named.ts';
import { readCredential, type Refusal } from './read-credential.ts';
import type { Findings } from './report.ts';
import { statedBy } from './stated.ts';

/** All that can be found out from a file: its signatures are checked with what stands in it. `today`: as `2026-11-30`. */
export async function lookInto(
	text: string,
	certificates: readonly PublishedCertificate[],
	today: string,
): Promise<Findings | Refusal> {
	const read = readCredential(text);
	if (typeof read === 'string') return read;
	return {
		signatures: await checkSignatures(read),
		stated: statedBy(read.credential, today),
		named: namedBy(read.credential, certificates),
	};
}
