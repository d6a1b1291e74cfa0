import { termsInLines } from '../../../datasets/edition-line.ts';
import type { DocumentBlock, TextDocument } from '../../docx/document.ts';
import type { CreditView } from '../data.ts';
import { agreementBlocks } from './agreement.ts';
import { memorandumBlocks } from './memorandum.ts';
import { transcriptBlocks } from './transcript.ts';

/** The agreement with its two annexes. */
export const documentBlocks = (view: CreditView): DocumentBlock[] => [
	...agreementBlocks(view),
	...memorandumBlocks(view),
	...transcriptBlocks(view),
];

/** The same as a document for a word processor. */
export function toTextDocument(view: CreditView): TextDocument {
	const { locale, scheme } = view;
	const { edition } = scheme.data;
	const { title, version } = edition;
	const name = locale.words.credit['doc.title'];
	return {
		title: name,
		creator: title,
		description: termsInLines(edition, edition.licence),
		version,
		lang: locale.lang,
		foot: `${name} · ${title}, ${version}`,
		blocks: documentBlocks(view),
	};
}
