import { licenceOf, termsInLines, versionOf } from '../../datasets/edition-line.ts';
import { nameIn } from '../../datasets/names.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import type { DocumentBlock, Run, TextDocument } from '../../tools/docx/document.ts';
import { markdownContext } from '../markdown/context.ts';
import { recordView } from '../record-views.ts';
import type { Fact, Inline } from '../view.ts';
import { toDocumentBlocks, toRuns } from './blocks.ts';
import { keepingBlocks } from './section.ts';
import type { Taken } from './taken.ts';

/** The sections of the page that whoever teaches works with; the others lead about the site. */
const sectionsOf: Record<Taken['collection'], readonly string[]> = {
	'learning-units': ['outcomes', 'blueprint', 'contents', 'delivery', 'prior-learning', 'evaluation'],
	qualifications: ['units', 'level', 'entry', 'assessment', 'why'],
};

/** A fact may stand on the page twice: in the strip in a word, and among the details in full. */
const inFull = (facts: readonly Fact[]): Fact[] =>
	facts.filter(({ term, at }) => at !== 'strip' || !facts.some((other) => other.at !== 'strip' && other.term === term));

/** A value without the ways to another place of the page, which a document has no use for. */
const withoutWays = (value: readonly Inline[]): Inline[] => {
	const kept = value.filter(({ href, as }) => as === 'cite' || !href?.startsWith('#'));
	return kept.map((run, i) => (i === kept.length - 1 ? { ...run, text: run.text.replace(/[,\s]+$/, '') } : run));
};

/** A fact as a line of a list; nothing where it only leads to another place of the page. */
function toLine({ term, values }: Fact): Run[] {
	const kept = values.map(withoutWays).filter((value) => value.length > 0);
	const runs = kept.flatMap((value, i) => [...(i > 0 ? [{ text: '; ' }] : []), ...toRuns(value)]);
	return runs.length > 0 ? [{ text: `${term}: `, bold: true }, ...runs] : [];
}

/** A unit or a joint qualification as a document to adapt. Throws where a section of its page is not there. */
export function toTextDocument(spoken: Spoken, taken: Taken): TextDocument {
	const context = markdownContext(spoken);
	const { catalogue, locale } = context;
	const { edition } = catalogue;
	const { collection, record } = taken;
	const words = locale.words.take;
	const view = recordView(context, collection, record.id);
	const licence = licenceOf(edition, collection);
	const version = versionOf(edition);
	const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 2, text });
	const sections = sectionsOf[collection].map((id) => {
		const section = view.sections.find((one) => one.id === id);
		if (!section) throw new Error(`The page of "${record.id}" has no section "${id}".`);
		return section;
	});
	const facts = [
		...inFull(view.facts).map(toLine),
		[{ text: `${words.id}: `, bold: true }, { text: nameIn(edition, addressOf(collection, record.id)) }],
	].filter((line) => line.length > 0);
	const sources = view.sources.map(({ number, text, href }): Run[] => [{ text: `[${number}] ` }, { text, href }]);
	return {
		title: view.title,
		creator: edition.publisher,
		description: termsInLines(edition, licence),
		version,
		lang: locale.lang,
		foot: locale.fill(words.foot, { title: view.title, id: record.id, version, licence: licence.title }),
		blocks: [
			{ kind: 'heading', level: 1, text: view.title },
			{ kind: 'text', runs: toRuns(view.kind) },
			{ kind: 'text', runs: [{ text: view.lede }] },
			{ kind: 'list', items: facts },
			heading(words['title-document']),
			{ kind: 'text', runs: [{ text: words.text }] },
			...keepingBlocks(context, taken).flatMap((block) => toDocumentBlocks(context, block)),
			...sections.flatMap(({ title, blocks }) => [
				heading(title),
				...blocks.flatMap((block) => toDocumentBlocks(context, block)),
			]),
			...(sources.length > 0 ? [heading(locale.t('section.sources')), { kind: 'list' as const, items: sources }] : []),
			...edition.attribution.map((line): DocumentBlock => ({ kind: 'text', runs: [{ text: line }] })),
		],
	};
}
