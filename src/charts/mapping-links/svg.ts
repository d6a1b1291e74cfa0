import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { shorten } from '../label.ts';
import { colours, frame, isNarrow, paint, widthOf, type Where } from '../standalone.ts';
import {
	hasSigns,
	lineHeight,
	listX,
	placeLinks,
	placeList,
	placeSigns,
	signSize,
	type PlacedLine,
	type PlacedRow,
	type PlacedSubjects,
} from './place.ts';
import {
	countRelations,
	objectsByKey,
	type LinkEnd,
	type LinkLine,
	type LinksSeries,
	type Relation,
} from './series.ts';

const room = 'charts.mapping-links';
type Speaker = LocaleOf<typeof room>;

export const linksTitle = ({ words: { [room]: words }, fill }: Speaker, { title }: LinksSeries): string =>
	fill(words.title, { set: title });

/** Signs and strokes tell the relations apart; no colour does. */
const signs: Record<Relation, string> = {
	exactMatch: '=',
	closeMatch: '≈',
	broadMatch: '▲',
	narrowMatch: '▼',
	relatedMatch: '~',
};

const strokes: Record<Relation, Markup> = {
	exactMatch: markup`stroke-width="3.5"`,
	closeMatch: markup`stroke-width="1.5"`,
	broadMatch: markup`stroke-width="2" stroke-dasharray="12 4"`,
	narrowMatch: markup`stroke-width="2" stroke-dasharray="5 4"`,
	relatedMatch: markup`stroke-width="2" stroke-dasharray="1.5 4"`,
};

/** The links of a mapping set: a line for each row, for a phone a list of them, or where these are many a sign for each. */
export function renderLinksSvg(locale: Speaker, series: LinksSeries, where: Where): string {
	if (hasSigns(series)) return drawSigns(locale, series, where);
	return isNarrow(where) ? drawList(locale, series, where) : drawLines(locale, series, where);
}

const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const linked = (inner: Markup, address: string, where: Where) =>
	'base' in where ? markup`<a href="${where.base + address}">${inner}</a>` : inner;

const titleOf = ({ words: { [room]: words }, fill }: Speaker, line: LinkLine, object: LinkEnd | undefined) =>
	markup`<title>${fill(words.cell, {
		subject: line.subjectName,
		relation: words.relations[line.relation],
		object: object?.label ?? words.nothing,
	})}</title>`;

/** A value that the keys reach; on a page it leads to the object, where there is one. */
function cell(line: LinkLine, object: LinkEnd | undefined, column: number, inner: MarkupValue, where: Where): Markup {
	if (!('base' in where)) return markup`<g>${inner}</g>`;
	const attributes = markup`class="cell part ${line.relation}" data-predicate="${line.relation}" data-column="${column}"`;
	return object
		? markup`<a ${attributes} href="${where.base + object.address}">${inner}</a>`
		: markup`<g ${attributes}>${inner}</g>`;
}

const filtersOf = (subject: LinkEnd, lines: readonly LinkLine[]) =>
	markup`data-subject="${subject.key}" data-predicate="${countRelations(lines)
		.map(({ relation }) => relation)
		.join(' ')}"`;

function drawLines(locale: Speaker, series: LinksSeries, where: Where): string {
	const words = locale.words[room];
	const placed = placeLinks(series);
	const drawName = (end: LinkEnd, x: number, y: number, letters: number) => {
		const short = shorten(end.label, letters);
		const title = short === end.label ? '' : markup`<title>${end.label}</title>`;
		return linked(markup`<text x="${x}" y="${y + 4}"${ink(where)}>${title}${short}</text>`, end.address, where);
	};
	const drawLine = ({ line, object, path, x, y }: PlacedLine, i: number) =>
		cell(
			line,
			object,
			i,
			markup`${titleOf(locale, line, object)}<path fill="none" d="${path}" ${strokes[line.relation]}${'base' in where ? '' : markup` stroke="${colours.muted}"`}/><text x="${x}" y="${y + 5}"${paint(where, markup`fill="${colours.ink}" stroke="${colours.paper}" stroke-width="4" paint-order="stroke"`)}>${signs[line.relation]}</text>`,
			where,
		);
	const rows = placed.subjects.map(({ end, y, lines }) => {
		const name = drawName(end, placed.subjectX, y, placed.letters.subject);
		const own = filtersOf(
			end,
			lines.map(({ line }) => line),
		);
		return markup`<g class="row" ${own}><g text-anchor="end">${name}</g><g class="lines" text-anchor="middle" font-weight="700">${lines.map(drawLine)}</g></g>`;
	});
	const objects = placed.objects.map(({ end, y }) => drawName(end, placed.objectX, y, placed.letters.object));
	const nothing =
		placed.nothingY === undefined
			? ''
			: markup`<text x="${placed.objectX}" y="${placed.nothingY + 4}" font-style="italic"${ink(where)}>${words.nothing}</text>`;
	const body = markup`<g font-size="12">${rows}${objects}${nothing}</g>`;
	return frame({ title: linksTitle(locale, series), width: placed.width, height: placed.height, body }, where);
}

/** A picture of subjects below each other: for each its name, and what stands for its rows. */
function drawSubjects(
	locale: Speaker,
	series: LinksSeries,
	{ width, height, letters, subjects }: PlacedSubjects,
	draw: (row: PlacedRow, height: number) => MarkupValue,
	beside: (count: number) => MarkupValue,
	where: Where,
): string {
	const objects = objectsByKey(series);
	const drawn = subjects.map(({ end, y, height: rowHeight, rows }) => {
		const short = shorten(end.label, letters);
		const name = linked(markup`<text y="14" font-weight="600"${ink(where)}>${short}</text>`, end.address, where);
		const cells = rows.map((row, i) => {
			const object = row.line.object === undefined ? undefined : objects.get(row.line.object);
			const next = rows[i + 1]?.y ?? rowHeight;
			return cell(row.line, object, i, [titleOf(locale, row.line, object), draw(row, next - row.y)], where);
		});
		const filters = filtersOf(
			end,
			rows.map(({ line }) => line),
		);
		return markup`<g class="row" ${filters} data-height="${rowHeight}" transform="translate(0 ${y})">${name}${beside(rows.length)}${cells}</g>`;
	});
	const body = markup`<g font-size="12">${drawn}</g>`;
	return frame({ title: linksTitle(locale, series), width, height, top: 0, body }, where);
}

function drawSigns(locale: Speaker, series: LinksSeries, where: Where): string {
	const placed = placeSigns(series, widthOf(where));
	const muted = markup`class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	return drawSubjects(
		locale,
		series,
		placed,
		({ line, x, y }) => {
			const strong = line.relation === 'exactMatch' || line.relation === 'closeMatch';
			const look = markup`fill="${strong ? colours.ink : colours.surface}" stroke="${line.relation === 'relatedMatch' ? colours.rule : colours.ink}"`;
			return markup`<rect x="${x + 0.5}" y="${y}" width="${signSize}" height="${signSize}" rx="3"${paint(where, look)}/><text class="sign" x="${x + signSize / 2 + 0.5}" y="${y + 13}" text-anchor="middle"${paint(where, markup`fill="${strong ? colours.surface : colours.ink}"`)}>${signs[line.relation]}</text>`;
		},
		(count) =>
			markup`<text ${muted} x="${placed.width}" y="14" text-anchor="end">${locale.fill(locale.words[room].rows, { count })}</text>`,
		where,
	);
}

function drawList(locale: Speaker, series: LinksSeries, where: Where): string {
	const placed = placeList(series, widthOf(where), locale.words[room].nothing);
	return drawSubjects(
		locale,
		series,
		placed,
		({ line, y, name }, height) => {
			const ground = markup`<path d="M0 ${y}h${placed.width}v${height}h${-placed.width}z" fill="none" pointer-events="all"/>`;
			const italic = line.object === undefined && markup` font-style="italic"`;
			const said = name.map(
				(text, i) => markup` <text x="${listX}" y="${y + 14 + i * lineHeight}"${italic}>${text}</text>`,
			);
			return markup`${ground}<text x="6" y="${y + 14}" font-weight="700" aria-hidden="true">${signs[line.relation]}</text>${said}`;
		},
		() => '',
		where,
	);
}
