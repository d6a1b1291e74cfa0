import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { areaColours, colours, frame, paint, type Where } from '../standalone.ts';
import { placeCoverage, type PlacedArea, type PlacedCoverage } from './place.ts';
import { answeredBy, type CoverageColumn, type CoverageRow, type CoverageSeries } from './series.ts';

const room = 'charts.requirement-coverage';
type Speaker = LocaleOf<typeof room | 'chart'>;

/** The coverage matrix as SVG: on a page a filled cell leads to the first outcome that it counts. */
export function renderCoverageSvg(locale: Speaker, series: CoverageSeries, where: Where): string {
	const placed = placeCoverage(series);
	const body = [
		...series.columns.map((column, i) => drawName(column, placed.columns[i] ?? 0, placed, where)),
		drawTotals(locale, series.columns, placed, where),
		...placed.areas.map((area) => drawArea(locale, area, series.columns, placed, where)),
	];
	return frame(
		{ title: locale.words[room].title, width: placed.width, height: placed.height, top: placed.top, body },
		where,
	);
}

const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);

function drawName(column: CoverageColumn, x: number, placed: PlacedCoverage, where: Where): Markup {
	const at = markup`transform="translate(${x + placed.cellWidth / 2 + 4} ${placed.namesY}) rotate(-55)"`;
	const name = markup`<text ${at} font-size="12"${ink(where)}>${column.title}</text>`;
	return 'base' in where ? markup`<a href="${where.base + column.address}">${name}</a>` : name;
}

/** The whole scheme's answer to each requirement; a gap has a broken frame and says so. */
function drawTotals(
	{ words: { [room]: words }, fill }: Speaker,
	columns: readonly CoverageColumn[],
	placed: PlacedCoverage,
	where: Where,
): Markup {
	const cells = columns.map((column, i) => {
		const x = placed.columns[i] ?? 0;
		const middle = x + placed.cellWidth / 2;
		const label = fill(column.gap ? words['cell-gap'] : words['cell-total'], {
			title: column.title,
			outcomes: column.outcomes,
			units: column.units,
		});
		const dash = column.gap ? markup` stroke-dasharray="4 3"` : '';
		const look = markup`fill="${colours.surface}" stroke="${colours.ink}"`;
		const gap = column.gap
			? markup`<text x="${middle}" y="36" font-size="10" font-weight="700"${ink(where)}>! ${words.gap}</text>`
			: '';
		return markup`<g class="cell" data-column="${i}"><title>${label}</title><rect x="${x}" y="2" width="${placed.cellWidth}" height="40" rx="3"${dash}${paint(where, look)}/><text x="${middle}" y="${column.gap ? 20 : 27}" font-weight="700"${ink(where)}>${column.outcomes}</text>${gap}</g>`;
	});
	return markup`<g class="row" data-uncounted="" transform="translate(0 ${placed.totalsY})" font-size="13"><text y="27" font-weight="700"${ink(where)}>${words.total}</text><g text-anchor="middle">${cells}</g></g>`;
}

function drawArea(
	locale: Speaker,
	{ area, letter, y, rows }: PlacedArea,
	columns: readonly CoverageColumn[],
	placed: PlacedCoverage,
	where: Where,
): Markup {
	const colour = paint(where, markup`fill="${areaColours[area]}"`);
	const head = markup`<g class="group ${area}" data-area="${area}" data-height="${placed.areaHeight}" transform="translate(0 ${y})"><text y="24" font-size="14" font-weight="700"${colour}>${letter} ${locale.words.chart.areas[area]}</text></g>`;
	const drawn = rows.map(({ row, y: rowY }) => {
		const name = `${row.code} e-${row.level}`;
		const label = markup`<text y="16"${ink(where)}><tspan x="0" font-weight="600">${name}</tspan><tspan x="${placed.titleX}">${row.title}</tspan></text>`;
		const linked = 'base' in where ? markup`<a href="${where.base + row.address}">${label}</a>` : label;
		const cells = row.answers.map((ids, i) =>
			drawCell(locale, row, ids, columns[i]?.title ?? '', placed.columns[i] ?? 0, i, placed.cellWidth, where),
		);
		return markup`<g class="row ${area}" data-area="${area}" data-requirement="${answeredBy(row, columns)}" data-height="${placed.rowHeight}" transform="translate(0 ${rowY})" font-size="13">${linked}<g text-anchor="middle">${cells}</g></g>`;
	});
	return markup`${head}${drawn}`;
}

function drawCell(
	{ words: { [room]: words }, fill }: Speaker,
	row: CoverageRow,
	ids: readonly string[],
	requirement: string,
	x: number,
	column: number,
	width: number,
	where: Where,
): Markup {
	const values = { unit: `${row.code} e-${row.level}`, requirement, count: ids.length, outcomes: ids.join(', ') };
	const title = markup`<title>${fill(ids.length > 0 ? words.cell : words['cell-none'], values)}</title>`;
	const middle = x + width / 2;
	if (ids.length === 0)
		return markup`<g class="cell none" data-column="${column}">${title}<text class="muted" x="${middle}" y="16"${paint(where, markup`fill="${colours.half}"`)}>·</text></g>`;
	const box = markup`<rect x="${x}" y="2" width="${width}" height="20" rx="3"${paint(where, markup`fill="${areaColours[row.area]}"`)}/>`;
	const count = markup`<text x="${middle}" y="16" font-weight="600"${paint(where, markup`fill="${colours.surface}"`)}>${ids.length}</text>`;
	if (!('base' in where)) return markup`<g class="cell unit" data-column="${column}">${title}${box}${count}</g>`;
	return markup`<a class="cell unit" data-column="${column}" href="${where.base}${row.address}#${ids[0]}">${title}${box}${count}</a>`;
}
