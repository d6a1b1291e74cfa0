import { fill } from '../../words/index.ts';
import { escapeText } from '../escape.ts';
import { shorten } from '../label.ts';
import { colours, frame, paint, type Where } from '../standalone.ts';
import { hasSigns, placeLinks, placeSigns, type PlacedLine } from './place.ts';
import {
	countRelations,
	objectsByKey,
	type LinkEnd,
	type LinkLine,
	type LinksSeries,
	type Relation,
} from './series.ts';

export interface LinksWords {
	title: string;
	relations: Record<Relation, string>;
	nothing: string;
	cell: string;
	rows: string;
}

/** Signs and strokes tell the relations apart; no colour does. */
export const signs: Record<Relation, string> = {
	exactMatch: '=',
	closeMatch: '≈',
	broadMatch: '▲',
	narrowMatch: '▼',
	relatedMatch: '~',
};

const strokes: Record<Relation, string> = {
	exactMatch: 'stroke-width="3.5"',
	closeMatch: 'stroke-width="1.5"',
	broadMatch: 'stroke-width="2" stroke-dasharray="12 4"',
	narrowMatch: 'stroke-width="2" stroke-dasharray="5 4"',
	relatedMatch: 'stroke-width="2" stroke-dasharray="1.5 4"',
};

/** The links of a mapping set: a line for each row, or where these are many a sign for each. */
export function renderLinksSvg(series: LinksSeries, words: LinksWords, where: Where): string {
	return hasSigns(series) ? drawSigns(series, words, where) : drawLines(series, words, where);
}

const ink = (where: Where) => paint(where, `fill="${colours.ink}"`);
const linked = (inner: string, address: string, where: Where) =>
	'base' in where ? `<a href="${escapeText(where.base + address)}">${inner}</a>` : inner;

const titleOf = (line: LinkLine, object: LinkEnd | undefined, words: LinksWords) =>
	`<title>${escapeText(
		fill(words.cell, {
			subject: line.subjectName,
			relation: words.relations[line.relation],
			object: object?.label ?? words.nothing,
		}),
	)}</title>`;

/** A value that the keys reach; on a page it leads to the object, where there is one. */
function cell(line: LinkLine, object: LinkEnd | undefined, column: number, inner: string, where: Where): string {
	if (!('base' in where)) return `<g>${inner}</g>`;
	const attributes = `class="cell part ${line.relation}" data-predicate="${line.relation}" data-column="${column}"`;
	return object
		? `<a ${attributes} href="${escapeText(where.base + object.address)}">${inner}</a>`
		: `<g ${attributes}>${inner}</g>`;
}

const filtersOf = (subject: LinkEnd, lines: readonly LinkLine[]) =>
	`data-subject="${escapeText(subject.key)}" data-predicate="${countRelations(lines)
		.map(({ relation }) => relation)
		.join(' ')}"`;

function drawLines(series: LinksSeries, words: LinksWords, where: Where): string {
	const placed = placeLinks(series);
	const drawName = (end: LinkEnd, x: number, y: number, letters: number) => {
		const short = shorten(end.label, letters);
		const title = short === end.label ? '' : `<title>${escapeText(end.label)}</title>`;
		return linked(`<text x="${x}" y="${y + 4}"${ink(where)}>${title}${escapeText(short)}</text>`, end.address, where);
	};
	const drawLine = ({ line, object, path, x, y }: PlacedLine, i: number) =>
		cell(
			line,
			object,
			i,
			`${titleOf(line, object, words)}<path fill="none" d="${path}" ${strokes[line.relation]}${'base' in where ? '' : ` stroke="${colours.muted}"`}/><text x="${x}" y="${y + 5}"${paint(where, `fill="${colours.ink}" stroke="${colours.paper}" stroke-width="4" paint-order="stroke"`)}>${signs[line.relation]}</text>`,
			where,
		);
	const rows = placed.subjects.map(({ end, y, lines }) => {
		const name = drawName(end, placed.subjectX, y, placed.letters.subject);
		const own = filtersOf(
			end,
			lines.map(({ line }) => line),
		);
		return `<g class="row" ${own}><g text-anchor="end">${name}</g><g class="lines" text-anchor="middle" font-weight="700">${lines.map(drawLine).join('')}</g></g>`;
	});
	const objects = placed.objects.map(({ end, y }) => drawName(end, placed.objectX, y, placed.letters.object));
	const nothing =
		placed.nothingY === undefined
			? ''
			: `<text x="${placed.objectX}" y="${placed.nothingY + 4}" font-style="italic"${ink(where)}>${escapeText(words.nothing)}</text>`;
	const body = `<g font-size="12">${rows.join('')}${objects.join('')}${nothing}</g>`;
	return frame({ title: words.title, width: placed.width, height: placed.height, body }, where);
}

function drawSigns(series: LinksSeries, words: LinksWords, where: Where): string {
	const placed = placeSigns(series);
	const objects = objectsByKey(series);
	const rows = placed.subjects.map(({ end, y, height, signs: own }) => {
		const short = shorten(end.label, placed.letters);
		const name = linked(`<text y="14" font-weight="600"${ink(where)}>${escapeText(short)}</text>`, end.address, where);
		const total = `<text class="muted" x="${placed.width}" y="14" text-anchor="end"${paint(where, `fill="${colours.muted}"`)}>${escapeText(fill(words.rows, { count: own.length }))}</text>`;
		const cells = own.map(({ line, x, y: signY }, i) => {
			const object = line.object === undefined ? undefined : objects.get(line.object);
			const strong = line.relation === 'exactMatch' || line.relation === 'closeMatch';
			const look = `fill="${strong ? colours.ink : colours.surface}" stroke="${line.relation === 'relatedMatch' ? colours.rule : colours.ink}"`;
			const box = `<rect x="${x + 0.5}" y="${signY}" width="${placed.size}" height="${placed.size}" rx="3"${paint(where, look)}/>`;
			const sign = `<text x="${x + placed.size / 2 + 0.5}" y="${signY + 13}"${paint(where, `fill="${strong ? colours.surface : colours.ink}"`)}>${signs[line.relation]}</text>`;
			return cell(line, object, i, titleOf(line, object, words) + box + sign, where);
		});
		const filters = filtersOf(
			end,
			own.map(({ line }) => line),
		);
		return `<g class="row" ${filters} data-height="${height}" transform="translate(0 ${y})">${name}${total}<g class="signs" text-anchor="middle">${cells.join('')}</g></g>`;
	});
	const body = `<g font-size="11.5">${rows.join('')}</g>`;
	return frame({ title: words.title, width: placed.width, height: placed.height, top: 0, body, narrow: true }, where);
}
