import { isAbsent } from '../../schema/common.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { absenceName } from '../figures-in-words.ts';
import { markup } from '../markup.ts';
import { shorten } from '../label.ts';
import { colours, frame, paint, widthOf, type Where } from '../standalone.ts';
import { placeTimeline } from './place.ts';
import type { TimelineRow, TimelineSeries } from './series.ts';

const room = 'charts.pilot-funnel';
export type TimelineSpeaker = LocaleOf<typeof room | 'charts.figures'>;

/** When a pilot ran, in words, as far as it is known. */
export function spanInWords(locale: TimelineSpeaker, { start, end }: Pick<TimelineRow, 'start' | 'end'>): string {
	const { fill } = locale;
	const words = locale.words[room];
	if (!isAbsent(start) && !isAbsent(end)) return fill(words['timeline-from-to'], { from: start, to: end });
	if (!isAbsent(start) && isAbsent(end))
		return fill(words['timeline-from'], { from: start, reason: absenceName(locale, end.absent) });
	if (isAbsent(start) && !isAbsent(end))
		return fill(words['timeline-to'], { to: end, reason: absenceName(locale, start.absent) });
	return isAbsent(start) ? fill(words['timeline-no-dates'], { reason: absenceName(locale, start.absent) }) : '';
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The timeline as SVG: years across, and for each pilot its name, its dates in words, and a bar where it has both. */
export function renderTimelineSvg(locale: TimelineSpeaker, series: TimelineSeries, where: Where): string {
	const words = locale.words[room];
	const placed = placeTimeline(series, widthOf(where));
	const ink = paint(where, markup`fill="${colours.ink}"`);
	const muted = markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
	const axis = placed.years.map(
		({ year, x }) => markup`<text x="${round(x)}" y="13" font-size="12"${muted}>${year}</text>`,
	);
	// Ticks stand beside the bars only, so that no line runs through words.
	const ticks = placed.years.map(({ x }) => `M${round(x) + 0.5} 36v${placed.barHeight}`);
	const track = markup`<path class="joint" fill="none" d="M0 ${36 + placed.barHeight}H${placed.width}${ticks}"${paint(where, markup`stroke="${colours.half}"`)}/>`;
	const rows = placed.rows.map(({ row, y, bar }) => {
		const span = spanInWords(locale, row);
		const name = markup`<text y="13" font-size="13" font-weight="700"${ink}>${shorten(row.title, placed.letters)}</text>`;
		const linked = 'base' in where ? markup`<a href="${where.base + row.address}">${name}</a>` : name;
		const dates = markup`<text y="30" font-size="12"${muted}>${span}</text>`;
		const drawn = bar
			? markup`<rect x="${round(bar.x)}" y="36" width="${round(bar.width)}" height="${placed.barHeight}"${paint(where, markup`fill="${colours.ink}"`)}/>`
			: '';
		const label = locale.fill(words['timeline-cell'], { title: row.title, span });
		return markup`<g class="row" data-uncounted="" transform="translate(0 ${y})">${track}${linked}<g class="cell bar"><title>${label}</title>${dates}${drawn}</g></g>`;
	});
	const body = [...axis, ...rows];
	return frame({ title: words['timeline-title'], width: placed.width, height: placed.height, body }, where);
}
