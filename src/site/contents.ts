import type { Block, Inline, Section } from './view.ts';

/** Sections of more lines than these, some 2,500 px, have a list of contents beside them. */
const longFrom = 75;
/** Fewer sections than these are found without one. */
const fewest = 4;
const signsInLine = 90;

const linesOfText = (runs: readonly Inline[]): number =>
	Math.ceil(runs.reduce((sum, { text }) => sum + text.length, 0) / signsInLine);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** About how many lines a block fills on a wide page. */
function linesOf(block: Block): number {
	switch (block.kind) {
		case 'text':
			return linesOfText(block.text);
		case 'list':
			return sum(block.items.map(linesOfText)) / (block.dense ? 3 : 1);
		case 'outcomes':
			return block.items.length * 5;
		case 'asked':
			return block.items.length * 3;
		case 'bars':
			return block.bars.length;
		case 'near':
			return block.items.length * 6;
		case 'figures':
			return block.items.length;
		case 'picture':
			return 14;
		case 'copied':
			return 2;
		case 'folded':
			return 2 + (block.open ? sum(block.blocks.map(linesOf)) : 0);
		case 'table':
			return sum(block.rows.map((row) => 1 + Math.max(...row.map((cell) => linesOfText(cell) * 2)) / 2));
	}
}

/** The sections that a list of contents leads to; none where the page is short. */
export function contentsOf(sections: readonly Section[]): readonly Section[] {
	const lines = sum(sections.map(({ blocks }) => 3 + sum(blocks.map(linesOf))));
	return sections.length >= fewest && lines > longFrom ? sections : [];
}
