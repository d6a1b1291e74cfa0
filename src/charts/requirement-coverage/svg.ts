import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { areaColours, colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import {
	areaHeight,
	lineHeight,
	placeCoverage,
	titleX,
	type PlacedCell,
	type PlacedCoverage,
	type PlacedRow,
	type PlacedTotal,
} from './place.ts';
import { answeredBy, type CoverageSeries } from './series.ts';

const room = 'charts.requirement-coverage';
type Speaker = LocaleOf<typeof room | 'chart'>;

/** The coverage matrix as SVG: on a page a filled cell leads to the first outcome that it counts. */
export function renderCoverageSvg(locale: Speaker, series: CoverageSeries, where: Where): string {
	const placed = placeCoverage(series, widthOf(where));
	const body = [
		drawTotals(locale, placed, where),
		...placed.areas.map(({ area, letter, y, rows }) => {
			const colour = paint(where, markup`fill="${areaColours[area]}"`);
			const head = markup`<g class="group ${area}" data-area="${area}" data-height="${areaHeight}" transform="translate(0 ${y})"><text y="24" font-size="14" font-weight="700"${colour}>${letter} ${locale.words.chart.areas[area]}</text></g>`;
			return markup`${head}${rows.map((row) => drawRow(locale, row, series, where))}`;
		}),
	];
	const { width, height, top } = placed;
	return frame({ title: locale.words[room].title, width, height, top, body }, where);
}

const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);

/** On a page it leads somewhere. */
const linked = (where: Where, address: string, attributes: Markup, body: MarkupValue): Markup =>
	'base' in where
		? markup`<a ${attributes} href="${where.base}${address}">${body}</a>`
		: markup`<g ${attributes}>${body}</g>`;

/** The whole scheme's answer to each requirement; a gap has a broken frame and says so. */
function drawTotals(locale: Speaker, { totals }: PlacedCoverage, where: Where): Markup {
	const words = locale.words[room];
	const cells = totals.map((total) => drawTotal(locale, total, where));
	return markup`<g class="row" data-uncounted="" font-size="12"><text y="12" font-size="13" font-weight="700"${ink(where)}>${words.totals}</text>${cells}</g>`;
}

function drawTotal(
	{ words: { [room]: words }, fill }: Speaker,
	{ column, number, lines, x, bar, count, ground }: PlacedTotal,
	where: Where,
): Markup {
	const { gap, title, outcomes, units, address } = column;
	const label = fill(gap ? words['cell-gap'] : words['cell-total'], { title, outcomes, units });
	const look = gap
		? markup` stroke-dasharray="4 3"${paint(where, markup`fill="${colours.surface}" stroke="${colours.ink}"`)}`
		: paint(where, markup`fill="${colours.half}"`);
	const name = lines.map(({ text, y }) => markup`<text x="${x}" y="${y}"${ink(where)}>${text}</text> `);
	const said = gap ? `${outcomes} ! ${words.gap}` : outcomes;
	return linked(
		where,
		address,
		markup`class="cell bar${gap && ' open'}" data-column="${number}"`,
		markup`<title>${label}</title><path d="M${ground.x} ${ground.y}h${ground.width}v${ground.height}h${-ground.width}z" fill="none" pointer-events="all"/>${name}<rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}"${look}/><text x="${count.x}" y="${count.y}" font-weight="700"${ink(where)}>${said}</text>`,
	);
}

function drawRow(
	locale: Speaker,
	{ row, y, height, lines, cells }: PlacedRow,
	series: CoverageSeries,
	where: Where,
): Markup {
	const title = lines.map(
		(line, i) => markup`${i > 0 && ' '}<tspan x="${titleX}"${i > 0 && markup` dy="${lineHeight}"`}>${line}</tspan>`,
	);
	const label = markup`<text y="16"${ink(where)}><tspan x="0" font-weight="600">${row.code} e-${row.level}</tspan>${title}</text>`;
	const name = 'base' in where ? markup`<a href="${where.base + row.address}">${label}</a>` : label;
	const none = markup`<g class="cell none"><title>${row.code} e-${row.level}: ${locale.words[room].none}</title><text class="muted" x="0" y="${lines.length * lineHeight + 23}"${paint(where, markup`fill="${colours.muted}"`)}>${locale.words[room].none}</text></g>`;
	const drawn = cells.map((cell) => drawCell(locale, row, series, cell, where));
	return markup`<g class="row ${row.area}" data-area="${row.area}" data-requirement="${answeredBy(row, series.columns)}" data-height="${height}" transform="translate(0 ${y})" font-size="12.5">${name}${drawn.length > 0 ? drawn : none}</g>`;
}

function drawCell(
	{ words: { [room]: words }, fill }: Speaker,
	row: PlacedRow['row'],
	{ columns }: CoverageSeries,
	{ column, box: { x, y, width, height }, isNamed }: PlacedCell,
	where: Where,
): Markup {
	const ids = row.answers[column] ?? [];
	const requirement = columns[column]?.title ?? '';
	const values = { unit: `${row.code} e-${row.level}`, requirement, count: ids.length, outcomes: ids.join(', ') };
	const title = markup`<title>${fill(ids.length > 0 ? words.cell : words['cell-none'], values)}</title>`;
	if (ids.length === 0)
		return markup`<g class="cell none" data-column="${column}">${title}<text class="muted" x="${x + 8}" y="16"${paint(where, markup`fill="${colours.half}"`)}>·</text></g>`;
	const box = markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3"${paint(where, markup`fill="${areaColours[row.area]}"`)}/>`;
	const said = isNamed ? markup`${requirement} <tspan font-weight="700">${ids.length}</tspan>` : ids.length;
	const text = markup`<text x="${x + 8}" y="${y + 15}"${isNamed ? '' : markup` font-weight="700"`}${paint(where, markup`fill="${colours.surface}"`)}>${said}</text>`;
	const attributes = markup`class="cell unit" data-column="${column}"`;
	return linked(where, `${row.address}#${ids[0]}`, attributes, markup`${title}${box}${text}`);
}
