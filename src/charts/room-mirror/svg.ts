import { shorten } from '../label.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { areaColours, colours, framed, isNarrow, paint, type Where } from '../standalone.ts';
import type { Mirror, MirrorRow, MirrorSide } from './mirror.ts';
import { placeMirror, type PlacedMirror, type PlacedRow, type Size } from './place.ts';

/** Letters of a title that fit between the bars. */
const titleLetters = 38;

const colourOf = ({ area }: MirrorRow) => (area && areaColours[area]) ?? colours.muted;

/** Code and title between the bars; on a phone the code alone. */
function middle({ centre, rowHeight }: PlacedMirror, { code, title }: MirrorRow, size: Size): Markup {
	const half = rowHeight / 2;
	return size === 'wide'
		? markup`<text x="${centre}" y="${half - 3}" text-anchor="middle" class="name" font-size="13" font-weight="700">${code}</text><text x="${centre}" y="${half + 11}" text-anchor="middle" font-size="12">${shorten(title, titleLetters)}</text>`
		: markup`<text x="${centre}" y="${half + 4}" text-anchor="middle" class="name" font-size="13" font-weight="700">${code}</text>`;
}

/** The words at the end of a bar. */
const sideText = ({ text, note, sign }: MirrorSide, size: Size) =>
	[text, size === 'wide' ? note : sign].filter(Boolean).join(size === 'wide' ? ' · ' : ' ');

function rowOf(
	placed: PlacedMirror,
	{ row, y, top, left, right, filled }: PlacedRow,
	size: Size,
	where: Where,
): Markup {
	const { barHeight, rowHeight, width } = placed;
	const colour = colourOf(row);
	const bar = (x: number, length: number, css: string, attributes: Markup) =>
		length > 0 &&
		markup`<rect class="${css}" x="${x}" y="${top}" width="${length}" height="${barHeight}" rx="2"${paint(where, attributes)}/>`;
	const base = rowHeight / 2 + 4;
	const drawn: MarkupValue[] = [
		bar(left.x, left.width, 'room', markup`fill="${colour}"`),
		bar(right.x, right.width, 'asked', markup`fill="none" stroke="${colour}" stroke-width="2"`),
		bar(right.x, filled, 'room', markup`fill="${colour}"`),
		markup`<text x="${left.x - 6}" y="${base}" text-anchor="end" font-size="12">${sideText(row.left, size)}</text>`,
		markup`<text x="${right.x + right.width + 6}" y="${base}" font-size="12">${sideText(row.right, size)}</text>`,
		middle(placed, row, size),
	];
	const title = markup`<title>${row.label}</title>`;
	// The link lies over the row and holds no text: what it is called is the whole sentence.
	const link =
		'base' in where &&
		row.competence &&
		markup`<a class="cell" href="#opened" data-mark="${row.competence}" data-key="${row.competence}">${title}<rect class="hit" width="${width}" height="${rowHeight}" fill="none"/></a>`;
	return markup`<g class="row ${row.area ?? 'outside'}" transform="translate(0 ${y})">${!link && title}${drawn}${link}</g>`;
}

/** What two qualifications give room to, to both sides of its name; on the right filled as far as a holder of the left brings it. */
export function renderMirrorSvg(mirror: Mirror, where: Where): Markup {
	const size = isNarrow(where) ? 'narrow' : 'wide';
	const placed = placeMirror(mirror, size);
	const { width, height, leftEdge, rightEdge, lineHeight } = placed;
	const heads = placed.heads.map((lines, i) =>
		lines.map(
			(line, j) =>
				markup`<text x="${i === 0 ? leftEdge : rightEdge}" y="${13 + j * lineHeight}"${i === 0 && markup` text-anchor="end"`} font-size="13" font-weight="700">${line}</text>`,
		),
	);
	const rows = placed.rows.map((row) => rowOf(placed, row, size, where));
	const body = markup`<g${paint(where, markup`fill="${colours.ink}"`)}>${heads}${rows}</g>`;
	return framed({ title: mirror.title, width, height, body }, where);
}
