import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { figureInWords, placeName, shortPlaceName } from '../figures-in-words.ts';
import type { Point } from '../indicator-figures.ts';
import { shorten } from '../label.ts';
import { colours, frame, isNarrow, paint, widthOf, type Where } from '../standalone.ts';
import { placeDecade, rowHeight, type PlacedCountry, type PlacedDecade } from './place.ts';
import { roundProjected, type DecadeTarget, type Progress } from './series.ts';

const room = 'charts.digital-decade';
type Speaker = LocaleOf<typeof room | 'charts.figures'>;

const round = (value: number): number => Math.round(value * 10) / 10;
const ink = (where: Where) => paint(where, markup`fill="${colours.ink}"`);
const muted = (where: Where) => markup` class="muted"${paint(where, markup`fill="${colours.muted}"`)}`;
const line = (where: Where, colour = colours.ink) => paint(where, markup`stroke="${colour}"`);

export const decadeTitle = ({ words: { [room]: words }, fill }: Speaker, { title, year }: DecadeTarget): string =>
	fill(words.title, { title, year });

/** Figures, a straight line on to the year of the target, and the target; countries on tracks below. */
export function renderDecadeSvg(locale: Speaker, target: DecadeTarget, where: Where): string {
	const placed = placeDecade(target, widthOf(where));
	const body = [
		drawPanel(locale, target, placed, where),
		...(placed.countries.length > 0 ? [drawListHead(locale, target, placed, where)] : []),
		...placed.countries.map((country) => drawCountry(locale, country, target, placed, where)),
	];
	const { width, height } = placed;
	return frame({ title: decadeTitle(locale, target), subtitle: target.unit, width, height, body }, where);
}

const labelOf = (locale: Speaker, { year, value }: Point, name: string, { unit }: DecadeTarget): string =>
	locale.fill(locale.words[room].cell, { name, year, value: figureInWords(locale, value), unit });

/** What the line says of a place, or why there is none. */
function projectedLabel(
	locale: Speaker,
	{ projection, runs }: Progress,
	name: string,
	{ year, unit, value }: DecadeTarget,
): string {
	const { fill } = locale;
	const words = locale.words[room];
	const figures = runs.at(-1)?.length ?? 0;
	if (!projection) return fill(words['cell-not-projected'], { name, figures });
	return fill(words['cell-projected'], {
		name,
		year,
		unit,
		value: figureInWords(locale, roundProjected(projection.value)),
		from: projection.from,
		to: projection.to,
		target: figureInWords(locale, value),
	});
}

/** Clear of the line, whose words end beside its end. */
const belowLine = ({ x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }): number =>
	Math.max(y2, y2 + (y1 - y2) * Math.min(1, 120 / Math.max(1, x2 - x1))) + 15;

function drawPanel(locale: Speaker, target: DecadeTarget, placed: PlacedDecade, where: Where): Markup {
	const { fill } = locale;
	const words = locale.words[room];
	const { left, right, bottom, runs, projection } = placed;
	const name = placeName(locale, [], target.own.place);
	const ticks = placed.ticks.map(
		({ value, y }) =>
			markup`<path class="grid" d="M${left} ${round(y)}H${right}"${line(where, colours.rule)}/><text x="${left - 5}" y="${round(y + 4)}" text-anchor="end" font-size="12"${muted(where)}>${figureInWords(locale, value)}</text>`,
	);
	const years = placed.years.map(
		({ year, x }) =>
			markup`<text x="${round(x)}" y="${bottom + 17}" text-anchor="middle" font-size="12"${muted(where)}>${year}</text>`,
	);
	const breaks = placed.breaks.map(
		({ year, x }) =>
			markup`<path class="joint" d="M${round(x)} 18V${bottom}" stroke-dasharray="3 3"${line(where, colours.half)}/><text x="${round(x)}" y="14" text-anchor="middle" font-size="12"${muted(where)}>${fill(words.break, { year })}</text>`,
	);
	const drawn = runs
		.filter((run) => run.length > 1)
		.map(
			(run) =>
				markup`<path class="stroke" d="M${run.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}" fill="none" stroke-width="2"${line(where)}/>`,
		);
	const points = runs
		.flat()
		.map(
			(point) =>
				markup`<g class="cell dot" data-column="${point.year}"><title>${labelOf(locale, point, name, target)}</title><circle cx="${round(point.x)}" cy="${round(point.y)}" r="3.5"${ink(where)}/></g>`,
		);
	const ahead = projection
		? markup`<path class="stroke" d="M${round(projection.x1)} ${round(projection.y1)}L${round(projection.x2)} ${round(projection.y2)}" fill="none" stroke-width="2" stroke-dasharray="5 4"${line(where)}/><g class="cell ring" data-column="${target.year}"><title>${projectedLabel(locale, target.own, name, target)}</title><circle cx="${round(projection.x2)}" cy="${round(projection.y2)}" r="4.5"${paint(where, markup`fill="${colours.surface}" stroke="${colours.ink}" stroke-width="1.5"`)}/></g><text x="${round(projection.x2 - 8)}" y="${round(belowLine(projection))}" text-anchor="end" font-size="12.5"${ink(where)}>${fill(words['projected-label'], { value: figureInWords(locale, roundProjected(target.own.projection?.value ?? 0)) })}</text>`
		: '';
	const { newest } = target.own;
	const now = runs.flat().find(({ year }) => year === newest.year);
	const reached = now
		? markup`<text x="${round(now.x)}" y="${round(now.y - 10)}" text-anchor="middle" font-size="12.5" font-weight="700"${ink(where)}>${shortPlaceName(locale, [], target.own.place)} ${figureInWords(locale, newest.value)}</text>`
		: '';
	const { x, y } = placed.target;
	const goal = markup`<g class="cell goal" data-column="${target.year}"><title>${fill(words['cell-target'], { year: target.year, value: figureInWords(locale, target.value), unit: target.unit })}</title><path d="M${round(x)} ${round(y - 6)}l6 6l-6 6l-6 -6z"${ink(where)}/></g><text x="${round(x - 10)}" y="${round(y + 4)}" text-anchor="end" font-size="12.5" font-weight="700"${ink(where)}>${fill(words['target-label'], { value: figureInWords(locale, target.value), year: target.year })}</text>`;
	return markup`${ticks}${years}${breaks}<g class="row decade" data-place="${target.own.place}">${drawn}${points}${ahead}${reached}${goal}</g>`;
}

function drawListHead(locale: Speaker, { value, year }: DecadeTarget, placed: PlacedDecade, where: Where): Markup {
	const words = locale.words[room];
	const { listY, columns } = placed;
	const text = locale.fill(words['target-label'], { value: figureInWords(locale, value), year });
	const goals = columns.map(
		({ targetX, bottom }) =>
			markup`<text x="${round(targetX)}" y="${listY + 44}" font-size="12" text-anchor="middle"${muted(where)}>${text}</text><path class="joint" d="M${round(targetX)} ${listY + 50}V${bottom}" stroke-dasharray="5 4"${line(where, colours.half)}/>`,
	);
	return markup`<text y="${listY + 22}" font-size="13" font-weight="700"${ink(where)}>${words.countries}</text>${goals}`;
}

/** So many letters of a name have room before its track. */
const nameLetters = { narrow: 17, wide: 22 };

function drawCountry(
	locale: Speaker,
	{ country, x, y, newestX, projectedX }: PlacedCountry,
	target: DecadeTarget,
	{ trackX, trackWidth }: PlacedDecade,
	where: Where,
): Markup {
	const { place, name, newest, projection } = country;
	const middle = y + rowHeight / 2;
	const dot = markup`<g class="cell dot" data-column="newest"><title>${labelOf(locale, newest, name, target)}</title><circle cx="${round(newestX)}" cy="${middle}" r="4.5"${ink(where)}/></g>`;
	const title = markup`<title>${projectedLabel(locale, country, name, target)}</title>`;
	const shown = figureInWords(locale, roundProjected(newest.value));
	const text = projection
		? `${shown} → ${figureInWords(locale, roundProjected(projection.value))}`
		: `${shown} ${locale.words[room]['not-projected-short']}`;
	const ahead =
		projectedX === undefined
			? ''
			: markup`<path class="stroke" d="M${round(newestX)} ${middle}H${round(projectedX)}" stroke-dasharray="3 3"${line(where)}/><circle cx="${round(projectedX)}" cy="${middle}" r="4.5"${paint(where, markup`fill="${colours.surface}" stroke="${colours.ink}" stroke-width="1.5"`)}/>`;
	const numbers = markup`<text x="${x + trackX + trackWidth + 10}" y="${middle + 4}" font-size="12"${ink(where)}>${text}</text>`;
	const named = markup`<text x="${x}" y="${middle + 4}" font-size="12.5"${ink(where)}>${shorten(name, nameLetters[isNarrow(where) ? 'narrow' : 'wide'])}</text>`;
	const linked = 'base' in where ? markup`<a href="${where.base}countries/${place}/">${named}</a>` : named;
	return markup`<g class="row decade" data-place="${place}">${linked}<path class="grid" d="M${x + trackX} ${middle}h${trackWidth}"${line(where, colours.rule)}/>${dot}<g class="cell ring" data-column="projected">${title}${ahead}${numbers}</g></g>`;
}
