import type { ViewContext } from '../view-context.ts';
import type { Bar, Block } from '../view.ts';
import { escapeMarkdown, escapeStart } from './escape.ts';
import { toLine, type Rebase } from './inlines.ts';

type Outcome = Extract<Block, { kind: 'outcomes' }>['items'][number];

const entry = (line: string, sign = '-') => `${sign} ${line}`;

function outcomeLines({ t }: ViewContext, outcome: Outcome, number: number, rebase: Rebase): string[] {
	const links = (label: string, inlines: Outcome['links']) =>
		inlines.length > 0 ? [`${label}: ${inlines.map((link) => toLine([link], rebase)).join(', ')}`] : [];
	return [
		entry(`**${escapeMarkdown(outcome.type)}** ${escapeMarkdown(outcome.text)}`, `${number}.`),
		...[
			`${t('page.outcome-criterion')}: ${escapeMarkdown(outcome.criterion)}`,
			...links(t('page.outcome-skills'), outcome.links),
			...links(t('unit.requirements'), outcome.answers),
		].map((line) => `   ${entry(escapeStart(line))}`),
	];
}

const barLine = ({ name, words }: Bar, rebase: Rebase) =>
	escapeStart(`${toLine(name, rebase)}: ${escapeMarkdown(words)}`);

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A block as Markdown, without a line end. Its caption stands above a table. */
export function toBlock(context: ViewContext, block: Block, rebase: Rebase): string {
	switch (block.kind) {
		case 'text':
			return escapeStart(toLine(block.text, rebase));
		case 'list':
			return block.items.map((item) => entry(escapeStart(toLine(item, rebase)))).join('\n');
		case 'outcomes':
			return block.items.flatMap((item, i) => outcomeLines(context, item, i + 1, rebase)).join('\n');
		case 'asked':
			return block.items
				.flatMap(({ type, text, notes }) => [
					entry(`**${escapeMarkdown(type)}** ${escapeMarkdown(text)}`),
					...notes.map((note) => `  ${entry(escapeStart(toLine(note, rebase)))}`),
				])
				.join('\n');
		case 'bars':
			return block.bars.map((bar) => entry(barLine(bar, rebase))).join('\n');
		case 'near':
			return block.items
				.flatMap(({ name, act, bars, note }) => [
					entry(escapeStart(toLine([...name, { text: ' · ' }, act], rebase))),
					...bars.map((bar) => `  ${entry(barLine(bar, rebase))}`),
					`  ${entry(escapeStart(escapeMarkdown(note)))}`,
				])
				.join('\n');
		case 'figures':
			return block.items
				.map(({ name, value, note }) =>
					entry(escapeStart(toLine([name, { text: `: ${value}` }, { text: ` (${note})` }], rebase))),
				)
				.join('\n');
		case 'picture':
			return escapeStart(toLine(block.says, rebase));
		case 'copied':
			// No line of it begins with a fence: each is words, or an entry of a list.
			return `\`\`\`text\n${block.text}\n\`\`\``;
		case 'folded':
			return [
				escapeStart(toLine([{ text: block.summary, as: 'strong' }], rebase)),
				...block.blocks.map((inner) => toBlock(context, inner, rebase)),
			].join('\n\n');
		case 'table': {
			const lines = [
				row(block.head.map(({ label }) => escapeMarkdown(label))),
				row(block.head.map(({ numeric }) => (numeric ? '---:' : '---'))),
				...block.rows.map((cells) => row(cells.map((cell) => toLine(cell, rebase)))),
			];
			return `*${escapeMarkdown(block.caption)}*\n\n${lines.join('\n')}`;
		}
	}
}
