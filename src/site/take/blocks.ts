import type { DocumentBlock, Run } from '../../tools/docx/document.ts';
import type { ViewContext } from '../view-context.ts';
import type { Block, Inline } from '../view.ts';

/** Runs of a page as those of a document: only what leads out of the site stays a link, since a document travels. */
export const toRuns = (inlines: readonly Inline[]): Run[] =>
	inlines.map(({ text, as, href, external }) => ({
		// What stands apart on the page by its shape.
		text: as === 'status' && inlines.length > 1 ? `(${text})` : as === 'cite' ? ` ${text}` : text,
		...(as === 'strong' ? { bold: true } : {}),
		...(as === 'absent' ? { italic: true } : {}),
		...(external && href !== undefined ? { href } : {}),
	}));

const plain = (text: string): Run[] => [{ text }];
const listed = (inlines: readonly Inline[]): Run[] => plain(inlines.map(({ text }) => text).join(', '));

/** A block of a page as those of a document. Throws for pictures and for what belongs to the site alone. */
export function toDocumentBlocks(context: ViewContext, block: Block): DocumentBlock[] {
	const { t } = context;
	switch (block.kind) {
		case 'text':
			return [{ kind: 'text', runs: toRuns(block.text) }];
		case 'list':
			return [{ kind: 'list', items: block.items.map(toRuns) }];
		case 'table':
			return [
				{ kind: 'text', runs: [{ text: block.caption, italic: true }] },
				{ kind: 'table', head: block.head, rows: block.rows.map((row) => row.map(toRuns)) },
			];
		case 'outcomes':
			return [
				{
					kind: 'table',
					head: [
						{ label: t('fact.outcome') },
						{ label: t('page.outcome-criterion') },
						{ label: t('page.outcome-skills') },
					],
					rows: block.items.map(({ type, text, criterion, links, answers }, i) => [
						[{ text: `${i + 1} ${type} `, bold: true }, { text }],
						plain(criterion),
						listed([...links, ...answers]),
					]),
				},
			];
		default:
			throw new Error(`A document has no form for the block "${block.kind}".`);
	}
}
