import type { PublishedCertificate } from './data.ts';
import { idOf, isObject, listOf, textOf, valueOf, type JsonObject } from './json.ts';

/** An achievement that a credential states, and which published certificates it means. */
export interface Named {
	/** What the file calls it. */
	title: string;
	/** The certificate whose name it has as its id. */
	certificate?: PublishedCertificate;
	/** Else those that are made from what it is aligned to. */
	aligned: PublishedCertificate[];
}

/** An address without the slash at its end, which is easily lost. */
const plain = (address: string) => address.replace(/\/$/, '');

/** Whether an alignment means what the certificate is made from: the same competence, at the same level where one is said. */
function means(alignment: JsonObject, { aligned }: PublishedCertificate): boolean {
	const url = plain(textOf(alignment, 'targetUrl') ?? '');
	if (aligned.url === '' || url !== plain(aligned.url)) return false;
	const [, level] = /\be-(\d)\b/.exec(textOf(alignment, 'targetDescription') ?? '') ?? [];
	return aligned.level === undefined || level === undefined || Number(level) === aligned.level;
}

/** The achievements of a credential, each with the certificates of the scheme that it names. */
export function namedBy(credential: JsonObject, certificates: readonly PublishedCertificate[]): Named[] {
	const subjects = listOf(valueOf(credential, 'credentialSubject')).filter(isObject);
	return subjects
		.flatMap((subject) => listOf(valueOf(subject, 'achievement')))
		.map((achievement): Named => {
			const id = idOf(achievement) ?? '';
			const certificate = certificates.find(({ name }) => plain(name) === plain(id));
			const alignments = isObject(achievement) ? listOf(valueOf(achievement, 'alignment')).filter(isObject) : [];
			return {
				title: (isObject(achievement) && textOf(achievement, 'name')) || id,
				...(certificate ? { certificate } : {}),
				aligned: certificate ? [] : certificates.filter((one) => alignments.some((alignment) => means(alignment, one))),
			};
		});
}
