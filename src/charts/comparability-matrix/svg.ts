import { comparisonAddress } from '../../model/addresses.ts';
import { bands, type Band } from '../../model/compare/band.ts';
import { percentOf, shareOf } from '../../model/compare/coverage.ts';
import { markup, type Markup } from '../markup.ts';
import { colours, frame, paint, type Where } from '../standalone.ts';
import { fitsBand, pairAt, type MatrixPair, type MatrixSeries, type MatrixState } from './matrix.ts';
import type { PlacedGroup, PlacedMatrix, PlacedRow } from './place.ts';

export interface MatrixTexts {
	title: string;
	'no-match': string;
	/** The whole of what is known of a pair. */
	pair: (pair: MatrixPair) => string;
	/** Name of a group, and the short one where there is little room. */
	group: (key: string) => { name: string; short: string };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const faint = '#3f78b3';

/** How the marks of a band look where no style sheet reaches. */
const looks: Record<Band | 'nothing' | 'self', Markup> = {
	closely: markup`fill="${colours.ink}"`,
	partly: markup`fill="${faint}"`,
	not: markup`fill="none" stroke="${colours.half}"`,
	nothing: markup`stroke="${colours.half}" stroke-width="2" stroke-linecap="round"`,
	'not-enough-evidence': markup`fill="none" stroke="${colours.half}"`,
	self: markup`fill="${colours.rule}"`,
};

type Paths = Record<Band | 'nothing' | 'self', string[]>;

/**
 * The matrix as SVG. All marks of a band are one path: thousands of cells in a few elements. One cell is an element of
 * its own: the cursor, which the keys and the pointer move.
 */
export function renderMatrixSvg(
	series: MatrixSeries,
	state: MatrixState,
	placed: PlacedMatrix,
	words: MatrixTexts,
	where: Where,
): string {
	const { rows, columns, cell, width, height, narrow } = placed;
	if (rows.length === 0 || columns.length === 0) {
		const body = markup`<text x="8" y="26" font-size="13"${ink(where)}>${words['no-match']}</text>`;
		return frame({ title: words.title, width: 340, height: 44, body, narrow: true }, where);
	}
	const paths: Paths = { closely: [], partly: [], not: [], nothing: [], 'not-enough-evidence': [], self: [] };
	const figures: Record<'closely' | 'partly', Markup[]> = { closely: [], partly: [] };
	for (const row of rows)
		for (const column of columns) {
			const pair = pairAt(series, row.index, column.index);
			const x = column.x;
			const y = row.y + (row.height - Math.min(row.height, cell)) / 2;
			const size = Math.min(row.height, cell);
			if (!pair) paths.self.push(square(x + (cell - size) / 2, y, size, size - 2));
			else if (fitsBand(pair.band, state.band)) mark(pair, x + (cell - size) / 2, y, size, narrow, paths, figures);
		}
	const marks = ([...bands, 'nothing', 'self'] as const)
		.filter((name) => paths[name].length > 0)
		.map((name) => markup`<path class="${name}" d="${paths[name]}"${paint(where, looks[name])}/>`);
	const numbers = (['closely', 'partly'] as const)
		.filter((name) => figures[name].length > 0)
		.map((name) => markup`<g class="${name}"${paint(where, markup`fill="${colours.surface}"`)}>${figures[name]}</g>`);
	const names = [
		...placed.columns.map((column) => drawColumn(column.lines, column.x, placed, where)),
		...placed.columnGroups.map((group) => drawColumnGroup(group, placed, words, where)),
		...placed.rowGroups.map((group) => drawRowGroup(group, placed, words, where)),
		...rows.map((row) => drawRow(row, series, state, placed, where)),
	];
	const body = [
		markup`<path class="cross"/>`,
		drawLines(placed, where),
		markup`<g font-size="${placed.letters}">${names}</g>`,
		...marks,
		markup`<g font-size="9.5" font-weight="600" text-anchor="middle">${numbers}</g>`,
		'base' in where && drawCursor(series, placed, words, where),
	];
	return frame({ title: words.title, width, height, body: markup`<g class="matrix">${body}</g>`, narrow }, where);
}

const square = (x: number, y: number, size: number, side: number): string => {
	const inset = (size - side) / 2;
	return `M${round(x + inset)} ${round(y + inset)}h${round(side)}v${round(side)}h${round(-side)}z`;
};
const disc = (x: number, y: number, size: number, across: number): string => {
	const r = round(across / 2);
	return `M${round(x + size / 2 - r)} ${round(y + size / 2)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
};
const lozenge = (x: number, y: number, size: number, across: number): string => {
	const r = round(across / 2);
	return `M${round(x + size / 2)} ${round(y + size / 2 - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
};

/** A mark says the band by its shape, and by its area how much is covered; with the figure in it, it is as large as fits. */
function mark(
	{ band, forth }: MatrixPair,
	x: number,
	y: number,
	size: number,
	narrow: boolean,
	paths: Paths,
	figures: Record<'closely' | 'partly', Markup[]>,
) {
	if (band === 'not-enough-evidence')
		paths[band].push(`M${round(x + 1)} ${round(y + size - 1)}l${round(size - 2)} ${round(2 - size)}`);
	if (!forth) return;
	const across = Math.max(3, (size - 2) * Math.sqrt(shareOf(forth)));
	if (band === 'closely' || band === 'partly') {
		const draw = band === 'closely' ? square : disc;
		paths[band].push(draw(x, y, size, narrow ? size : across));
		if (narrow)
			figures[band].push(
				markup`<text x="${round(x + size / 2)}" y="${round(y + size / 2 + 3.5)}">${percentOf(forth)}</text>`,
			);
	} else if (forth.earned === 0) paths.nothing.push(`M${round(x + size / 2)} ${round(y + size / 2)}h0.1`);
	else paths.not.push(lozenge(x, y, size, across));
}

/** A thin line under every row, and at the left of every column: the eye follows it to the name. */
function drawLines({ rows, columns, cell, width, left, top, height }: PlacedMatrix, where: Where): Markup {
	const across = rows.map(({ y, height: rowHeight }) => `M0 ${y + rowHeight}H${width}`);
	const down = columns.map(({ x }) => `M${x} ${top}V${height}`);
	const end = (columns.at(-1)?.x ?? left) + cell;
	return markup`<path class="grid" d="${across}${down}M${end} ${top}V${height}"${paint(where, markup`stroke="${colours.rule}" stroke-width="0.5"`)}/>`;
}

function drawColumn(
	lines: readonly string[],
	x: number,
	{ cell, top, headLetters: step }: PlacedMatrix,
	where: Where,
): Markup[] {
	const first = x + cell / 2 + step * 0.35 - ((lines.length - 1) * step) / 2;
	return lines.map(
		(line, i) =>
			markup`<text transform="translate(${round(first + i * step)} ${top - 4}) rotate(-90)" font-size="${step}"${ink(where)}>${line}</text>`,
	);
}

function drawColumnGroup(
	{ key, at, length }: PlacedGroup,
	{ letters }: PlacedMatrix,
	words: MatrixTexts,
	where: Where,
): Markup | undefined {
	const { name, short } = words.group(key);
	const fits = (text: string) => text.length * letters * 0.58 <= length + 3;
	const text = fits(name) ? name : fits(short) ? short : '';
	return text ? markup`<text x="${at}" y="${letters}" font-weight="700"${ink(where)}>${text}</text>` : undefined;
}

function drawRowGroup(
	{ key, at, length }: PlacedGroup,
	{ width, letters }: PlacedMatrix,
	words: MatrixTexts,
	where: Where,
): Markup {
	const y = at + length;
	return markup`<path class="joint" d="M0 ${y}H${width}"${paint(where, markup`stroke="${colours.half}"`)}/><text y="${y - 4}" font-size="${letters + 1}" font-weight="700"${ink(where)}>${words.group(key).name}</text>`;
}

function drawRow(
	{ index, y, height, lines }: PlacedRow,
	series: MatrixSeries,
	{ focus }: MatrixState,
	{ letters }: PlacedMatrix,
	where: Where,
): Markup {
	const qualification = series.qualifications[index];
	const weight = qualification?.id === focus && markup` font-weight="700"`;
	const first = y + height / 2 + letters * 0.36 - ((lines.length - 1) * 12) / 2;
	const text = lines.map((line, i) => markup`${i > 0 && ' '}<tspan x="0" y="${round(first + i * 12)}">${line}</tspan>`);
	return markup`<text${weight}${ink(where)}>${text}</text>`;
}

/** The one cell that is an element: it begins in the first pair. */
function drawCursor(
	series: MatrixSeries,
	{ rows, columns, cell }: PlacedMatrix,
	words: MatrixTexts,
	{ base }: { base: string },
): Markup | undefined {
	const [row] = rows;
	const column = columns.find(({ index }) => index !== row?.index);
	const pair = row && column && pairAt(series, row.index, column.index);
	if (!pair) return undefined;
	return markup`<g class="row"><a class="cell cursor" href="${base + comparisonAddress([pair.row.id, pair.column.id])}"><title>${words.pair(pair)}</title><rect x="${column.x}" y="${row.y}" width="${cell}" height="${row.height}"/></a></g>`;
}
