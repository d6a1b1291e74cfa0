import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { areaColours, colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import { cellHeight, lineHeight, placeOverview, titleX, type PlacedCell, type PlacedRow } from './place.ts';
import type { OverviewRow, OverviewSeries } from './series.ts';

const room = 'charts.e-cf-overview';
type Speaker = LocaleOf<typeof room | 'chart'>;

export const overviewTitle = ({ words: { [room]: words }, fill }: Speaker, { edition }: OverviewSeries): string =>
	fill(words.title, { edition });

/** What became of a competence, or which levels were added; nothing where it stayed the same. */
export function changeInWords(
	{ words: { [room]: words }, fill }: Speaker,
	{ change, formerCode, newLevels }: OverviewRow,
): string {
	if (change === 'moved' && formerCode) return fill(words.changes.moved, { code: formerCode });
	const names: Partial<Record<string, string>> = words.changes;
	if (change) return names[change] ?? '';
	return newLevels.length > 0 ? `+ ${newLevels.map((level) => `e-${level}`).join(', ')}` : '';
}

function cell(c: PlacedCell, size: number, cellY: number, colour: string | undefined, label: string): Markup {
	const box = markup`x="${c.x}" y="${cellY}" width="${size}" height="${cellHeight}" rx="3"`;
	// Without the style sheet, in a reader's view, the frames still show.
	const look = colour
		? markup` fill="${c.state === 'unit' ? colour : colours.surface}" stroke="${c.state === 'defined' ? colours.half : colour}" stroke-width="${c.state === 'defined' ? 1 : 2}"`
		: markup` fill="none" stroke="currentColor"`;
	const sign = c.state === 'unit' ? '●' : c.state === 'profile' ? '○' : '';
	const ink = colour && markup` fill="${c.state === 'unit' ? colours.surface : colours.ink}"`;
	return markup`<g class="cell ${c.state}${c.isNew ? ' new' : ''}" data-column="${c.level}"><title>${label}</title><rect ${box}${look}/><text x="${c.x + size / 2}" y="${cellY + 14}" text-anchor="middle" font-size="12"${ink}>${sign}${c.isNew ? '+' : ''}</text></g>`;
}

/**
 * The overview as SVG. On a page it takes its colours from the style sheet and its rows are links below `base`;
 * without `base` it stands alone: colours as attributes, no links, and `lines` of provenance written below.
 */
export function renderOverviewSvg(locale: Speaker, series: OverviewSeries, where: Where): string {
	const {
		words: { [room]: words, chart },
	} = locale;
	const placed = placeOverview(series, widthOf(where));
	const alone = 'lines' in where;
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const drawRow = ({ row, y, height, lines, cellY, cells }: PlacedRow) => {
		const colour = alone ? areaColours[row.area] : undefined;
		const change = changeInWords(locale, row);
		const title = lines.map(
			(line, i) => markup`${i > 0 && ' '}<tspan x="${titleX}"${i > 0 && markup` dy="${lineHeight}"`}>${line}</tspan>`,
		);
		const label = markup`<text y="15" font-size="12.5"${ink}><tspan x="0" font-weight="600">${row.code}</tspan>${title}</text>`;
		const linked = alone ? label : markup`<a href="${where.base + row.address}">${label}</a>`;
		const drawn = cells.map((c) =>
			cell(
				c,
				placed.cellSize,
				cellY,
				colour,
				`${row.code}, e-${c.level}: ${words.states[c.state]}${c.isNew ? `, ${words['new-level']}` : ''}`,
			),
		);
		const mark = change
			? markup`<text x="${placed.changeX}" y="${cellY + 14}" font-size="12" font-style="italic"${ink}>${change}</text>`
			: '';
		const shows = [row.profile ? 'covered' : '', change ? 'changed' : ''].filter(Boolean).join(' ');
		return markup`<g class="row ${row.area}" data-area="${row.area}" data-show="${shows}" data-height="${height}" transform="translate(0 ${y})">${linked}${drawn}${mark}</g>`;
	};
	const bands = placed.areas.map(({ area, letter, y, rows }) => {
		const head = markup`<g class="group ${area}" data-area="${area}" data-height="${placed.areaHeight}" transform="translate(0 ${y})"><text y="24" font-size="14" font-weight="700"${paint(where, markup`fill="${areaColours[area]}"`)}>${letter} ${chart.areas[area]}</text></g>`;
		return [head, rows.map(drawRow)];
	});
	const columns = placed.columns.map(
		({ x, label }) =>
			markup`<text x="${x + placed.cellSize / 2}" y="18" text-anchor="middle" font-size="12"${ink}>${label}</text>`,
	);
	return frame(
		{
			title: overviewTitle(locale, series),
			width: placed.width,
			height: placed.height,
			top: placed.top,
			body: [columns, bands],
		},
		where,
	);
}
