import { licenceOf } from '../../datasets/edition-line.ts';
import { addressOf, twinAddressOf } from '../../model/addresses.ts';
import type { Spoken } from '../../model/context.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { mappingSections } from '../collections/mappings/sections.ts';
import { recordView } from '../record-views.ts';
import type { ViewContext } from '../view-context.ts';
import type { RecordView, Section } from '../view.ts';
import { toBlock } from './blocks.ts';
import { markdownContext, rebaseFrom } from './context.ts';
import { escapeMarkdown, escapeStart } from './escape.ts';
import { toLine, type Rebase } from './inlines.ts';
import { toSources, toTerms } from './foot.ts';

/** A fact as an entry of a list; several values as entries within it. */
function toFact({ term, values }: RecordView['facts'][number], rebase: Rebase): string {
	const lines = values.map((value) => escapeStart(toLine(value, rebase)));
	const name = `- **${escapeMarkdown(term)}:**`;
	return lines.length > 1 ? [name, ...lines.map((line) => `  - ${line}`)].join('\n') : `${name} ${lines.join('')}`;
}

const toSection = (context: ViewContext, { title, blocks }: Section, rebase: Rebase): string[] => [
	`## ${escapeMarkdown(title)}`,
	...blocks.map((block) => toBlock(context, block, rebase)),
];

/** The sections of a page, those that stand on a page below it, and what a page of another make has besides. */
function sectionsOf(context: ViewContext, collection: CollectionName, id: string, view: RecordView): Section[] {
	const set = collection === 'mappings' ? context.catalogue.mappings.byId.get(id) : undefined;
	return [...view.sections, ...(view.elsewhere ?? []), ...(set ? mappingSections(context, set) : [])];
}

/** The page of a record as Markdown, in its order: where it stands, title, facts, sections, sources, edition and terms. */
export function recordMarkdown(spoken: Spoken, collection: CollectionName, id: string): string {
	const context = markdownContext(spoken);
	const { catalogue } = context;
	const page = addressOf(collection, id);
	const rebase = rebaseFrom(twinAddressOf(collection, id, 'md'), page);
	const view = recordView(context, collection, id);
	const crumbs = view.crumbs.map((crumb) => toLine([{ ...crumb, href: crumb.href ?? `/${page}` }], rebase));
	const parts = [
		crumbs.join(' / '),
		`# ${escapeMarkdown(view.title)}`,
		escapeStart(escapeMarkdown(view.ownTitle ?? '')),
		escapeStart(toLine(view.kind, rebase)),
		escapeStart(escapeMarkdown(view.lede)),
		escapeStart(toLine(view.banner ?? [], rebase)),
		view.facts.map((fact) => toFact(fact, rebase)).join('\n'),
		...sectionsOf(context, collection, id, view).flatMap((section) => toSection(context, section, rebase)),
		...toSources(context, view.sources, rebase),
		...toTerms(context, licenceOf(catalogue.edition, collection)),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
