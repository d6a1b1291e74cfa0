import {
	AlignmentType,
	ConcreteHyperlink,
	HeadingLevel,
	HeightRule,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IParagraphOptions,
} from 'docx';
import type { DocumentBlock, DocumentColumn, Run } from './document.ts';

/** Room between the margins of an A4 page, and that of a narrow column, in twentieths of a point. */
const pageWidth = 9638;
const narrow = 1150;
/** What is written by hand takes so much, in the same measure: nine millimetres. */
const roomHeight = 510;

/** A character without a place in XML. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What links of a document lead to: the relation of each stands beside the text. */
export class Links {
	readonly addresses: string[] = [];

	/** The id of the relation to an address. The ids of the library are left to chance. */
	idOf(address: string): string {
		if (!this.addresses.includes(address)) this.addresses.push(address);
		return `-link-${this.addresses.indexOf(address) + 1}`;
	}
}

/** A line to fill in, as signs: every program has them. */
const blankLine = '_'.repeat(24);

function toRun({ text, bold, italic, href, blank }: Run, links: Links) {
	const run = new TextRun({
		text: blank ? blankLine : text.replace(notXml, '\u{FFFD}'),
		...(bold ? { bold } : {}),
		...(italic ? { italics: italic } : {}),
		...(href === undefined ? {} : { style: 'Hyperlink' }),
	});
	return href === undefined ? run : new ConcreteHyperlink([run], links.idOf(href));
}

const paragraph = (runs: readonly Run[], links: Links, options: IParagraphOptions = {}) =>
	new Paragraph({ ...options, children: runs.map((run) => toRun(run, links)) });

/** How wide each column is: numbers take little, and what else there is shares the rest by the length of its texts. */
function widthsOf(head: readonly DocumentColumn[], rows: Extract<DocumentBlock, { kind: 'table' }>['rows']): number[] {
	const rest = pageWidth - narrow * head.filter(({ numeric }) => numeric).length;
	const lengths = head.map(({ label, numeric }, i) => {
		if (numeric) return 0;
		const texts = rows.map((row) => (row[i] ?? []).map(({ text }) => text).join('').length);
		// Twice as long a text takes less than twice the width.
		return Math.sqrt(Math.max(label.length, ...texts));
	});
	const all = lengths.reduce((sum, one) => sum + one, 0);
	return head.map(({ numeric }, i) => (numeric ? narrow : Math.floor((rest * (lengths[i] ?? 0)) / all)));
}

/** A cell in which nothing stands but a line to fill in: the cell is room enough. */
const isRoom = (runs: readonly Run[]) => runs.length === 1 && runs[0]?.blank === true;

function toTable({ head, rows }: Extract<DocumentBlock, { kind: 'table' }>, links: Links): Table {
	const widths = widthsOf(head, rows);
	const cell = (runs: readonly Run[], i: number, isHead = false) =>
		new TableCell({
			width: { size: widths[i] ?? narrow, type: WidthType.DXA },
			margins: { top: 40, bottom: 40, left: 80, right: 80 },
			...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } } : {}),
			children: [
				paragraph(isRoom(runs) ? [] : runs, links, head[i]?.numeric ? { alignment: AlignmentType.RIGHT } : {}),
			],
		});
	return new Table({
		width: { size: pageWidth, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: head.map(({ label }, i) => cell([{ text: label, bold: true }], i, true)),
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						...(row.some(isRoom) ? { height: { value: roomHeight, rule: HeightRule.ATLEAST } } : {}),
						children: row.map((runs, i) => cell(runs, i)),
					}),
			),
		],
	});
}

/** A block as the library has it. A table is followed by an empty line, or it would grow into the next one. */
export function toParagraphs(block: DocumentBlock, links: Links): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
					...(block.newPage ? { pageBreakBefore: true } : {}),
					children: [toRun({ text: block.text }, links)],
				}),
			];
		case 'text':
			return [paragraph(block.runs, links, { spacing: { after: 120 } })];
		case 'list':
			return block.items.map((runs) => paragraph(runs, links, { bullet: { level: 0 } }));
		case 'table':
			return [toTable(block, links), new Paragraph({})];
	}
}
