import { comparisonAddress } from '../../model/addresses.ts';
import type { Word } from '../../model/compare/words.ts';
import { percentOf } from '../comparison-in-words.ts';
import { markup, type Markup } from '../markup.ts';
import { colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { figuresAt, isFirm, pairAt, type ChartPair } from '../qualification-series.ts';
import { fits, type MatrixSeries, type MatrixState } from './matrix.ts';
import { letters, lineHeight, type PlacedGroup, type PlacedMatrix, type PlacedRow } from './place.ts';

export interface MatrixTexts {
	title: string;
	'no-match': string;
	/** The whole of what is known of a pair. */
	pair: (pair: ChartPair) => string;
	/** Name of a group, and the short one where there is little room. */
	group: (key: string) => { name: string; short: string };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const faint = '#3f78b3';

type Told = Exclude<Word, 'not-enough-evidence'>;
type Mark = Word | `${Told} weak` | 'nothing' | 'self';

/** How marks look where no style sheet reaches: a word that does not hold often is hollow, never solid. */
const looks: Record<Mark, Markup> = {
	most: markup`fill="${colours.ink}"`,
	part: markup`fill="${faint}"`,
	little: markup`fill="${colours.half}"`,
	'most weak': markup`fill="none" stroke="${colours.ink}"`,
	'part weak': markup`fill="none" stroke="${faint}"`,
	'little weak': markup`fill="none" stroke="${colours.half}"`,
	nothing: markup`stroke="${colours.half}" stroke-width="2" stroke-linecap="round"`,
	'not-enough-evidence': markup`fill="none" stroke="${colours.half}"`,
	self: markup`fill="${colours.rule}"`,
};

/** An outline that ends where it begins. */
interface Outline {
	x: number;
	y: number;
	path: string;
}

/** What is drawn of each mark: its outlines, and the figures that stand in it. */
interface Drawn {
	outlines: Outline[];
	figures: Markup[];
}

/** Outlines as one path, each from where the one before began: steps from cell to cell are alike, and compress well. */
function pathOf(outlines: readonly Outline[]): string {
	let [lastX, lastY] = [0, 0];
	const steps = outlines.map(({ x, y, path }) => {
		const step = `m${round(x - lastX)} ${round(y - lastY)}${path}`;
		[lastX, lastY] = [x, y];
		return step;
	});
	return steps.join('');
}

/**
 * The matrix as SVG. All marks of a word are one path: thousands of cells in a few elements. One cell is an element of
 * its own: the cursor, which the keys and the pointer move.
 */
export function renderMatrixSvg(
	series: MatrixSeries,
	state: MatrixState,
	placed: PlacedMatrix,
	words: MatrixTexts,
	where: Where,
): string {
	const { rows, columns, cell, mark: size, width, height, isLarge } = placed;
	if (rows.length === 0 || columns.length === 0) {
		const body = markup`<text x="8" y="26" font-size="13"${ink(where)}>${words['no-match']}</text>`;
		return frame({ title: words.title, width: widthOf(where), height: 44, body }, where);
	}
	const drawn = new Map<Mark, Drawn>(
		(Object.keys(looks) as Mark[]).map((mark) => [mark, { outlines: [], figures: [] }]),
	);
	const add = (mark: Mark, outline: Outline, figure?: Markup) => {
		drawn.get(mark)?.outlines.push(outline);
		if (figure) drawn.get(mark)?.figures.push(figure);
	};
	for (const row of rows)
		for (const column of columns) {
			const figures = figuresAt(series, row.index, column.index);
			const x = column.x + (cell - size) / 2;
			if (!figures) add('self', square(x, row.markY, size, size - 2));
			else if (fits(figures, state)) drawMark(figures, x, row.markY, size, isLarge, add);
		}
	const used = [...drawn].filter(([, { outlines }]) => outlines.length > 0);
	const marks = used.map(
		([mark, { outlines }]) => markup`<path class="${mark}" d="${pathOf(outlines)}"${paint(where, looks[mark])}/>`,
	);
	const numbers = used
		.filter(([, { figures }]) => figures.length > 0)
		.map(([mark, { figures }]) => {
			const fill = mark.endsWith(' weak') ? colours.ink : colours.surface;
			return markup`<g class="${mark}"${paint(where, markup`fill="${fill}"`)}>${figures}</g>`;
		});
	const names = [
		...placed.columns.map((column) => drawColumn(column.lines, column.x, placed, where)),
		...placed.columnGroups.map((group) => drawColumnGroup(group, words, where)),
		...placed.rowGroups.map((group) => drawRowGroup(group, placed, words, where)),
		...rows.map((row) => drawRow(row, series, state, placed, where)),
	];
	const body = [
		markup`<path class="cross"/>`,
		drawLines(placed, where),
		markup`<g font-size="${letters}">${names}</g>`,
		...marks,
		markup`<g font-size="${letters}" font-weight="600" text-anchor="middle">${numbers}</g>`,
		'base' in where && drawCursor(series, placed, words, where),
	];
	return frame({ title: words.title, width, height, body: markup`<g class="matrix">${body}</g>` }, where);
}

/** To half a pixel, so that outlines of about the same size are the same. */
const half = (value: number): number => Math.round(value * 2) / 2;

const square = (x: number, y: number, size: number, side: number): Outline => {
	const inset = (size - side) / 2;
	return { x: round(x + inset), y: round(y + inset), path: `h${side}v${side}h${-side}z` };
};
const disc = (x: number, y: number, size: number, across: number): Outline => {
	const r = half(across / 2);
	return {
		x: round(x + size / 2 - r),
		y: round(y + size / 2),
		path: `a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
	};
};
const lozenge = (x: number, y: number, size: number, across: number): Outline => {
	const r = half(across / 2);
	return { x: round(x + size / 2), y: round(y + size / 2 - r), path: `l${r} ${r}l${-r} ${r}l${-r} ${-r}z` };
};

/**
 * A mark says the word by its shape, by its area how much is covered, and by being hollow that the word does not hold
 * often; with the figure in it, it is as large as fits.
 */
function drawMark(
	figures: PairFigures,
	x: number,
	y: number,
	size: number,
	hasFigures: boolean,
	add: (mark: Mark, outline: Outline, figure?: Markup) => void,
) {
	const { word, coverage } = figures;
	if (coverage === undefined || word === 'not-enough-evidence') {
		add(word, { x: round(x + 1), y: round(y + size - 1), path: `l${size - 2} ${2 - size}z` });
		return;
	}
	const isWeak = !isFirm(figures);
	if (percentOf(coverage) === 0 && !isWeak) {
		add('nothing', { x: round(x + size / 2), y: round(y + size / 2), path: 'h.1h-.1' });
		return;
	}
	const isFilled = hasFigures && word !== 'little';
	const across = isFilled ? size - 1 : half(Math.max(3, (size - 2) * Math.sqrt(coverage)));
	const draw = word === 'most' ? square : word === 'part' ? disc : lozenge;
	add(
		isWeak ? `${word} weak` : word,
		draw(x, y, size, across),
		isFilled
			? markup`<text x="${round(x + size / 2)}" y="${round(y + size / 2 + 4)}">${percentOf(coverage)}</text>`
			: undefined,
	);
}

/** A thin line under every row, and at the left of every column: the eye follows it to the name. */
function drawLines(placed: PlacedMatrix, where: Where): Markup {
	const { rows, columns, cell, width, left, top, height, isNameAbove } = placed;
	const across = rows.map(({ y, height: rowHeight }) => `M0 ${y + rowHeight}H${width}`);
	// Where names stand above the marks a line would run through them.
	const edges = isNameAbove ? [] : [...columns.map(({ x }) => x), (columns.at(-1)?.x ?? left) + cell];
	const down = edges.map((x) => `M${x} ${top}V${height}`);
	return markup`<path class="grid" d="${[...across, ...down].join('')}"${paint(where, markup`stroke="${colours.rule}" stroke-width="0.5"`)}/>`;
}

function drawColumn(lines: readonly string[], x: number, { cell, top }: PlacedMatrix, where: Where): Markup[] {
	const first = x + cell / 2 + letters * 0.35 - ((lines.length - 1) * lineHeight) / 2;
	return lines.map(
		(line, i) =>
			markup`<text transform="translate(${round(first + i * lineHeight)} ${top - 4}) rotate(-90)"${ink(where)}>${line}</text>`,
	);
}

function drawColumnGroup({ key, at, length }: PlacedGroup, words: MatrixTexts, where: Where): Markup | undefined {
	const { name, short } = words.group(key);
	const fits = (text: string) => text.length * letters * 0.58 <= length + 3;
	const text = fits(name) ? name : fits(short) ? short : '';
	return text ? markup`<text x="${at}" y="${letters}" font-weight="700"${ink(where)}>${text}</text>` : undefined;
}

function drawRowGroup(
	{ key, at, length }: PlacedGroup,
	{ width }: PlacedMatrix,
	words: MatrixTexts,
	where: Where,
): Markup {
	const y = at + length;
	return markup`<path class="joint" d="M0 ${y}H${width}"${paint(where, markup`stroke="${colours.half}"`)}/><text y="${y - 6}" font-size="14" font-weight="700"${ink(where)}>${words.group(key).name}</text>`;
}

function drawRow(
	{ index, y, height, lines }: PlacedRow,
	series: MatrixSeries,
	{ focus }: MatrixState,
	{ isNameAbove }: PlacedMatrix,
	where: Where,
): Markup {
	const qualification = series.qualifications[index];
	const weight = qualification?.id === focus && markup` font-weight="700"`;
	const middle = Math.round(y + height / 2 + letters * 0.36 - ((lines.length - 1) * lineHeight) / 2);
	const first = isNameAbove ? y + lineHeight : middle;
	const [line, ...others] = lines;
	const below = others.map((other) => markup` <tspan x="0" dy="${lineHeight}">${other}</tspan>`);
	return markup`<text y="${first}"${weight}${ink(where)}>${line}${below}</text>`;
}

/** The one cell that is an element: it begins in the first pair. */
function drawCursor(
	series: MatrixSeries,
	{ rows, columns, cell, mark }: PlacedMatrix,
	words: MatrixTexts,
	{ base }: { base: string },
): Markup | undefined {
	const [row] = rows;
	const column = columns.find(({ index }) => index !== row?.index);
	const pair = row && column && pairAt(series, row.index, column.index);
	if (!pair) return undefined;
	return markup`<g class="row"><a class="cell cursor" href="${base + comparisonAddress([pair.row.id, pair.column.id])}"><title>${words.pair(pair)}</title><rect x="${column.x}" y="${row.markY}" width="${cell}" height="${mark}"/></a></g>`;
}
