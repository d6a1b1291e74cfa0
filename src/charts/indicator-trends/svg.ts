import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { figureInWords, shortPlaceName } from '../figures-in-words.ts';
import type { IndicatorFigures } from '../indicator-figures.ts';
import { shorten } from '../label.ts';
import { colours, frame, isNarrow, paint, widthOf, type Where } from '../standalone.ts';
import { inFront, isBehind, placeTrends, type PlacedTrend, type PlacedTrends } from './place.ts';
import { pointLabel } from './reading.ts';
import type { TrendSeries } from './series.ts';

type Speaker = LocaleOf<'charts.indicator-trends' | 'charts.figures'>;

/** Each highlighted line has a colour, a stroke of its own, and its name at its end. */
export const lineColours = ['#074ecb', '#a66103', '#127e57', '#8a2f7a', '#70221f', '#1b1f24'];
const strokes = ['', '7 3', '2 3', '10 3 2 3', '5 2', '1 4'];

const round = (value: number): number => Math.round(value * 10) / 10;
const muted = (where: Where) => markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;

/** Lines of an indicator by country: the highlighted ones in front, all others thin behind them. */
export function renderTrendsSvg(
	series: TrendSeries,
	figures: IndicatorFigures,
	places: readonly string[],
	highlighted: readonly string[],
	title: string,
	where: Where,
	locale: Speaker,
): string {
	const placed = placeTrends(figures, places, highlighted, widthOf(where));
	// What comes last lies in front.
	const rows = inFront(placed.trends).reverse();
	const body = markup`${drawAxes(placed, where, locale)}<g class="trends">${drawBehind(rows, where)}${rows.map((trend) => (isBehind(trend) ? '' : drawTrend(trend, series, placed, where, locale)))}${'base' in where && drawCursor(series, figures, placed, where.base, locale)}</g>`;
	return frame({ title, subtitle: figures.unit, width: placed.width, height: placed.height, body }, where);
}

function drawAxes({ years, ticks, breaks, left, right, bottom }: PlacedTrends, where: Where, locale: Speaker): Markup {
	const lines = ticks.map(
		({ value, y }) =>
			markup`<path class="grid" d="M${left} ${round(y)}H${right}"${paint(where, markup`stroke="${colours.rule}"`)}/><text x="${left - 6}" y="${round(y + 4)}" text-anchor="end" font-size="12.5"${muted(where)}>${figureInWords(locale, value)}</text>`,
	);
	const names = years
		.filter(({ named }) => named)
		.map(
			({ year, x }) =>
				markup`<text x="${round(x)}" y="${bottom + 19}" text-anchor="middle" font-size="12.5"${muted(where)}>${year}</text>`,
		);
	const cuts = breaks.map(
		({ year, x }) =>
			markup`<path class="joint" d="M${round(x)} 18V${bottom}" stroke-dasharray="3 3"${paint(where, markup`stroke="${colours.half}"`)}/><text x="${round(x)}" y="12" text-anchor="middle" font-size="12.5"${muted(where)}>${locale.fill(locale.words['charts.indicator-trends'].break, { year })}</text>`,
	);
	return markup`${lines}${names}${cuts}`;
}

const lineOf = (run: readonly { x: number; y: number }[]) =>
	`M${run.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
const dot = (x: number, y: number) => `M${round(x - 1.5)} ${round(y)}a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z`;

/** All countries behind are one path: their figures are read by pointing at them. A figure that no line leads to is a dot. */
function drawBehind(trends: readonly PlacedTrend[], where: Where): Markup {
	const runs = trends.filter(isBehind).flatMap((trend) => trend.runs);
	const lines = runs.filter((run) => run.length > 1).map(lineOf);
	const dots = runs.flatMap((run) => (run.length === 1 ? run.map(({ x, y }) => dot(x, y)) : []));
	return markup`<path class="behind" d="${lines.join('')}${dots.join('')}" fill="none" stroke-width="1"${paint(where, markup`stroke="${colours.rule}"`)}/>`;
}

function drawTrend(
	{ place, runs, rank, labelY }: PlacedTrend,
	series: TrendSeries,
	{ right }: PlacedTrends,
	where: Where,
	locale: Speaker,
): Markup {
	const colour = rank === undefined ? colours.muted : (lineColours[rank] ?? colours.ink);
	const dash = rank !== undefined && strokes[rank] ? markup` stroke-dasharray="${strokes[rank]}"` : '';
	const drawn = runs
		.filter((run) => run.length > 1)
		.map(
			(run) =>
				markup`<path d="${lineOf(run)}" fill="none" stroke-width="${rank === undefined ? 2 : 2.6}"${dash}${paint(where, markup`stroke="${colour}"`)}/>`,
		);
	const points = runs
		.flat()
		.map(
			({ x, y }) => markup`<circle cx="${round(x)}" cy="${round(y)}" r="3"${paint(where, markup`fill="${colour}"`)}/>`,
		);
	const end = runs.at(-1)?.at(-1);
	const name = shortPlaceName(locale, series.places, place);
	const text = end ? `${shorten(name, isNarrow(where) ? 10 : 18)} ${figureInWords(locale, end.value)}` : name;
	const label =
		labelY !== undefined && end
			? markup`<path class="lead" d="M${round(end.x + 4)} ${round(end.y)}L${right + 8} ${round(labelY)}" fill="none"${paint(where, markup`stroke="${colour}" stroke-width="0.7"`)}/><text x="${right + 11}" y="${round(labelY + 4)}" font-size="${isNarrow(where) ? 12 : 13}" font-weight="700"${paint(where, markup`fill="${colour}"`)}>${text}</text>`
			: '';
	return markup`<g class="${rank === undefined ? 'union' : `line${rank}`}" data-place="${place}">${drawn}${points}${label}</g>`;
}

/** The one figure that is an element: it begins with the last of the first, and goes where pointer and keys are. */
function drawCursor(
	series: TrendSeries,
	figures: IndicatorFigures,
	{ trends }: PlacedTrends,
	base: string,
	locale: Speaker,
): Markup | undefined {
	const [trend] = inFront(trends);
	const point = trend?.runs[0]?.[0];
	if (!trend || !point) return undefined;
	const label = pointLabel(series, figures, trend.place, point.year, point.value, locale);
	return markup`<path class="cross" fill="none"/><g class="row"><a class="cell cursor" href="${base + figures.address}"><title>${label}</title><rect x="${round(point.x - 8)}" y="${round(point.y - 8)}" width="16" height="16" fill="none"/></a></g>`;
}
