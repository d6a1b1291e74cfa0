import { escapeText } from '../escape.ts';
import { placeOverview, type PlacedCell, type PlacedRow } from './place.ts';
import type { OverviewRow, OverviewSeries } from './series.ts';

export interface OverviewWords {
	title: string;
	areas: Record<string, string>;
	states: Record<PlacedCell['state'], string>;
	changes: Record<string, string>;
	newLevel: string;
}

/** The area's letters and the change's words carry the meaning; the colours only repeat it. */
const areaColours: Record<string, string> = {
	plan: '#074ecb',
	build: '#127e57',
	run: '#a66103',
	enable: '#5a294e',
	manage: '#70221f',
};

export function changeWord(row: OverviewRow, words: OverviewWords): string {
	if (row.change === 'moved' && row.formerCode) return `${words.changes['moved']} ${row.formerCode}`;
	if (row.change) return words.changes[row.change] ?? '';
	return row.newLevels.length > 0 ? `+ ${row.newLevels.map((level) => `e-${level}`).join(', ')}` : '';
}

function cell(c: PlacedCell, size: number, colour: string | undefined, label: string): string {
	const frame = `x="${c.x}" y="2" width="${size}" height="20" rx="3"`;
	// Without the style sheet, in a reader's view, the frames still show.
	const paint = colour
		? ` fill="${c.state === 'unit' ? colour : '#ffffff'}" stroke="${c.state === 'defined' ? '#8b929b' : colour}" stroke-width="${c.state === 'defined' ? 1 : 2}"`
		: ' fill="none" stroke="currentColor"';
	const sign = c.state === 'unit' ? '●' : c.state === 'profile' ? '○' : '';
	const ink = colour ? ` fill="${c.state === 'unit' ? '#ffffff' : '#1b1f24'}"` : '';
	return `<g class="cell ${c.state}${c.isNew ? ' new' : ''}" data-column="${c.level}"><title>${escapeText(label)}</title><rect ${frame}${paint}/><text x="${c.x + size / 2}" y="16" text-anchor="middle" font-size="11"${ink}>${sign}${c.isNew ? '+' : ''}</text></g>`;
}

/**
 * The overview as SVG. On a page it takes its colours from the style sheet and its rows are links below `base`;
 * without `base` it stands alone: colours as attributes, no links, and `lines` of provenance written below.
 */
export function renderOverviewSvg(
	series: OverviewSeries,
	words: OverviewWords,
	where: { base: string } | { lines: string[] },
): string {
	const placed = placeOverview(series);
	const alone = 'lines' in where;
	const top = alone ? 34 : 0;
	const bottom = alone ? where.lines.length * 18 + 12 : 0;
	const ink = alone ? ' fill="#1b1f24"' : '';
	const drawRow = ({ row, y, cells }: PlacedRow) => {
		const colour = alone ? areaColours[row.area] : undefined;
		const change = changeWord(row, words);
		const label = `<text y="16" font-size="13"${ink}><tspan x="0" font-weight="600">${row.code}</tspan><tspan x="${placed.titleX}">${escapeText(row.title)}</tspan></text>`;
		const linked = alone ? label : `<a href="${escapeText(where.base + row.address)}">${label}</a>`;
		const drawn = cells.map((c) =>
			cell(
				c,
				placed.cellSize,
				colour,
				`${row.code}, e-${c.level}: ${words.states[c.state]}${c.isNew ? `, ${words.newLevel}` : ''}`,
			),
		);
		const mark = change
			? `<text x="${placed.changeX}" y="16" font-size="12" font-style="italic"${ink}>${escapeText(change)}</text>`
			: '';
		const shows = [row.profile ? 'covered' : '', change ? 'changed' : ''].filter(Boolean).join(' ');
		return `<g class="row ${row.area}" data-area="${row.area}" data-show="${shows}" data-height="${placed.rowHeight}" transform="translate(0 ${y})">${linked}${drawn.join('')}${mark}</g>`;
	};
	const bands = placed.areas.map(({ area, letter, y, rows }) => {
		const head = `<g class="group ${area}" data-area="${area}" data-height="${placed.areaHeight}" transform="translate(0 ${y})"><text y="24" font-size="14" font-weight="700"${alone ? ` fill="${areaColours[area]}"` : ''}>${letter} ${escapeText(words.areas[area] ?? area)}</text></g>`;
		return head + rows.map(drawRow).join('');
	});
	const columns = placed.columns.map(
		({ x, label }) =>
			`<text x="${x + placed.cellSize / 2}" y="22" text-anchor="middle" font-size="12"${ink}>${label}</text>`,
	);
	const body = columns.concat(bands).join('');
	const height = placed.height + top + bottom;
	// A picture of its own has a margin; on a page the text around it has one.
	const margin = alone ? 16 : 0;
	const [outerWidth, outerHeight] = [placed.width + 2 * margin, height + 2 * margin];
	const attributes = `viewBox="${0 - margin} ${0 - margin} ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}"`;
	if (!alone)
		return `<svg class="chart" data-top="${placed.top}" ${attributes} role="group" aria-label="${escapeText(words.title)}">${body}</svg>`;
	const lines = where.lines.map(
		(line, i) =>
			`<text x="0" y="${placed.height + top + 20 + i * 18}" font-size="11" fill="#59616b">${escapeText(line)}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} font-family="sans-serif" role="img" aria-label="${escapeText(words.title)}"><title>${escapeText(words.title)}</title><rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="#fcfbf8"/><text x="0" y="20" font-size="16" font-weight="700"${ink}>${escapeText(words.title)}</text><g transform="translate(0 ${top})">${body}</g>${lines.join('')}</svg>\n`;
}
