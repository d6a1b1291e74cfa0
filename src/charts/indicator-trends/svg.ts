import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { figureInWords, figureLabel } from '../figures-in-words.ts';
import type { IndicatorFigures } from '../indicator-figures.ts';
import { shorten } from '../label.ts';
import { colours, frame, paint, type Where } from '../standalone.ts';
import { isBehind, placeTrends, type PlacedPoint, type PlacedTrend, type PlacedTrends } from './place.ts';

type Speaker = LocaleOf<'charts.indicator-trends' | 'charts.figures'>;

/** Each highlighted line has a colour, a stroke of its own, and its name at its end. */
const lineColours = ['#074ecb', '#a66103', '#127e57', '#8a2f7a', '#70221f', '#1b1f24'];
const strokes = ['', '7 3', '2 3', '10 3 2 3', '5 2', '1 4'];

const round = (value: number): number => Math.round(value * 10) / 10;
const muted = (where: Where) => markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;

/** Lines of an indicator by country: the highlighted ones in front, all others thin behind them. */
export function renderTrendsSvg(
	figures: IndicatorFigures,
	places: readonly string[],
	highlighted: readonly string[],
	nameOf: (place: string) => string,
	title: string,
	where: Where,
	locale: Speaker,
): string {
	const placed = placeTrends(figures, places, highlighted);
	// What comes last lies in front; the keys go by the order of the rows, and so do readers.
	const behind = placed.trends.filter(isBehind);
	const front = placed.trends.filter((trend) => !isBehind(trend)).reverse();
	const rows = [...behind, ...front].map((trend) => drawTrend(trend, figures, placed, nameOf, where, locale));
	const body = markup`${drawAxes(placed, where, locale)}<g class="trends">${rows}</g>`;
	return frame({ title, width: placed.width, height: placed.height, body, narrow: true }, where);
}

function drawAxes({ years, ticks, breaks, left, right, bottom }: PlacedTrends, where: Where, locale: Speaker): Markup {
	const lines = ticks.map(
		({ value, y }) =>
			markup`<path class="grid" d="M${left} ${round(y)}H${right}"${paint(where, markup`stroke="${colours.rule}"`)}/><text x="${left - 5}" y="${round(y + 4)}" text-anchor="end" font-size="10"${muted(where)}>${figureInWords(locale, value)}</text>`,
	);
	const names = years.map(
		({ year, x }) =>
			markup`<text x="${round(x)}" y="${bottom + 17}" text-anchor="middle" font-size="10"${muted(where)}>${year}</text>`,
	);
	const cuts = breaks.map(
		({ year, x }) =>
			markup`<path class="joint" d="M${round(x)} 10V${bottom}" stroke-dasharray="3 3"${paint(where, markup`stroke="${colours.half}"`)}/><text x="${round(x)}" y="8" text-anchor="middle" font-size="9"${muted(where)}>${locale.fill(locale.words['charts.indicator-trends'].break, { year })}</text>`,
	);
	return markup`${lines}${names}${cuts}`;
}

/** The look of a line: of a highlighted country, of the EU, or of a country behind. */
function lookOf(trend: PlacedTrend, where: Where): { name: string; colour: string; line: Markup } {
	const { rank } = trend;
	if (rank !== undefined) {
		const dash = strokes[rank] ? markup` stroke-dasharray="${strokes[rank]}"` : '';
		const colour = lineColours[rank] ?? colours.ink;
		return {
			name: `line${rank}`,
			colour,
			line: markup`${dash} stroke-width="2.5"${paint(where, markup`stroke="${colour}"`)}`,
		};
	}
	return isBehind(trend)
		? {
				name: 'behind',
				colour: colours.half,
				line: markup` stroke-width="1"${paint(where, markup`stroke="${colours.rule}"`)}`,
			}
		: {
				name: 'union',
				colour: colours.muted,
				line: markup` stroke-width="1.5"${paint(where, markup`stroke="${colours.muted}"`)}`,
			};
}

function drawTrend(
	trend: PlacedTrend,
	figures: IndicatorFigures,
	{ right }: PlacedTrends,
	nameOf: (place: string) => string,
	where: Where,
	locale: Speaker,
): Markup {
	const { place, runs, labelY } = trend;
	const { name, colour, line } = lookOf(trend, where);
	const drawn = runs
		.filter((run) => run.length > 1)
		.map(
			(run) => markup`<path d="M${run.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}" fill="none"${line}/>`,
		);
	const cells = runs.flatMap((run) =>
		run.map((point) => drawPoint(point, run.length === 1, trend, figures, nameOf(place), colour, where, locale)),
	);
	const end = runs.at(-1)?.at(-1);
	const known: Readonly<Record<string, string>> = locale.words['charts.indicator-trends']['aggregates-short'];
	const short = known[place] ?? nameOf(place);
	const label =
		labelY !== undefined && end
			? markup`<path class="lead" d="M${round(end.x + 3)} ${round(end.y)}L${right + 8} ${round(labelY)}" fill="none"${paint(where, markup`stroke="${colour}" stroke-width="0.7"`)}/><text x="${right + 10}" y="${round(labelY + 4)}" font-size="11" font-weight="600"${paint(where, markup`fill="${colour}"`)}>${shorten(short, 12)}</text>`
			: '';
	return markup`<g class="row ${name}" data-place="${place}">${drawn}${cells}${label}</g>`;
}

function drawPoint(
	point: PlacedPoint,
	single: boolean,
	trend: PlacedTrend,
	figures: IndicatorFigures,
	name: string,
	colour: string,
	where: Where,
	locale: Speaker,
): Markup {
	const { year, value, x, y } = point;
	const label = figureLabel(locale, figures, { place: trend.place, name, year, value });
	const behind = isBehind(trend);
	// A figure that no line leads to is a dot; so is every one of a highlighted country.
	const seen = single || !behind;
	const radius = behind ? 2 : 3;
	// The keys begin with the first of the highlighted.
	const stop = 'base' in where && trend.rank === 0 && trend.runs[0]?.[0] === point ? markup` tabindex="0"` : '';
	return markup`<g class="cell"${stop} data-column="${year}" data-key="${trend.place} ${year}"><title>${label}</title>${behind ? '' : markup`<circle class="reach" cx="${round(x)}" cy="${round(y)}" r="7" fill="transparent"/>`}<circle cx="${round(x)}" cy="${round(y)}" r="${radius}"${seen ? paint(where, markup`fill="${behind ? colours.half : colour}"`) : markup` class="quiet" fill="transparent"`}/></g>`;
}
