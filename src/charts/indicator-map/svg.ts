import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { bandsOf, dotBelow } from '../europe/outlines.ts';
import { absenceName, figureInWords, figureLabel } from '../figures-in-words.ts';
import { breakAt, figureOf, isNumber, type IndicatorFigures } from '../indicator-figures.ts';
import { colours, frame, paint, type Where } from '../standalone.ts';
import { labelFrom, placeTiles, tileSize } from './place.ts';
import { classBounds, classOf, type MapSeries, type MapState } from './series.ts';

type Speaker = LocaleOf<'charts.indicator-map' | 'charts.figures'>;

/** One hue from light to dark, told apart by lightness alone; the legend and the numbers repeat it. */
const classColours = ['#d9e7f5', '#b5cfe8', '#7ba8d3', '#3f78b3', '#17457c'];
const onDark = 3;

/** One country as the picture shows it. */
export interface Shown {
	id: string;
	name: string;
	/** Class, 0 to 4; none where there is no figure. */
	grade?: number;
	/** The value, with the sign of a break. */
	value: string;
	/** All of it in words. */
	label: string;
}

/** Spreads the classes of an indicator over the five colours, so that the highest is always the darkest. */
const gradeOf = (bounds: readonly number[], value: number): number =>
	bounds.length === 0 ? 2 : Math.round((classOf(bounds, value) * (classColours.length - 1)) / bounds.length);

function toShown(
	figures: IndicatorFigures,
	{ places }: Pick<MapSeries, 'places'>,
	year: number,
	locale: Speaker,
): Shown[] {
	const {
		words: { 'charts.indicator-map': words },
		fill,
	} = locale;
	const bounds = classBounds(figures);
	return places.map(({ id, name }) => {
		const [, value] = figureOf(figures, id, year) ?? [];
		if (value === undefined) return { id, name, value: '–', label: fill(words['cell-missing'], { name, year }) };
		if (!isNumber(value))
			return {
				id,
				name,
				value: '–',
				label: fill(words['cell-absent'], { name, year, reason: absenceName(locale, value) }),
			};
		const broken = breakAt(figures, id, year);
		return {
			id,
			name,
			grade: gradeOf(bounds, value),
			value: `${figureInWords(locale, value)}${broken ? words['break-sign'] : ''}`,
			label: figureLabel(locale, figures, { place: id, name, year, value }),
		};
	});
}

/** Lines across a country without a figure; on a page their colour comes from the style sheet. */
function hatch(where: Where): Markup {
	return markup`<defs><pattern id="no-figure" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"${paint(where, markup`fill="${colours.surface}"`)}/><path class="hatch" d="M0 0V6"${paint(where, markup`stroke="${colours.half}" stroke-width="2"`)}/></pattern></defs>`;
}

const look = ({ grade }: Shown, where: Where) =>
	grade === undefined
		? markup` fill="url(#no-figure)"${paint(where, markup`stroke="${colours.half}"`)}`
		: paint(where, markup`fill="${classColours[grade]}" stroke="${colours.half}" stroke-width="0.7"`);
const classesOf = ({ grade }: Shown) => `cell ${grade === undefined ? 'missing' : `c${grade}`}`;
const textLook = ({ grade }: Shown, where: Where) =>
	paint(where, markup`fill="${grade !== undefined && grade >= onDark ? colours.surface : colours.ink}"`);

/** The map, or the grid, of one indicator in one year. */
export function renderMapSvg(
	series: MapSeries,
	figures: IndicatorFigures,
	{ year, view }: MapState,
	title: string,
	where: Where,
	locale: Speaker,
): string {
	const shown = toShown(figures, series, year, locale);
	const { geometry } = series;
	const drawn = view === 'map' && geometry ? drawMap(shown, series, where) : drawGrid(shown, where);
	const key = 'lines' in where ? drawKey(figures, drawn.width, where, locale) : undefined;
	const body = markup`${hatch(where)}${drawn.body}${key ? markup`<g transform="translate(0 ${drawn.height + 14})">${key.body}</g>` : ''}`;
	const height = drawn.height + (key ? 14 + key.height : 0);
	return frame({ title, width: drawn.width, height, body, narrow: view === 'grid', wide: view === 'map' }, where);
}

function drawMap(shown: readonly Shown[], { geometry }: MapSeries, where: Where) {
	const { width, height, outlines, around } = geometry ?? { width: 0, height: 0, outlines: {}, around: '' };
	const byId = new Map(shown.map((one) => [one.id, one]));
	const bands = bandsOf(geometry ?? { width, height, outlines, around }, [...byId.keys()]).map((ids, band) => {
		const cells = ids.map((id) => {
			const one = byId.get(id);
			const outline = outlines[id];
			if (!one || !outline) return '';
			const { x, y, path, area } = outline;
			const dot = area < dotBelow ? markup`<circle cx="${x}" cy="${y}" r="5"${look(one, where)}/>` : '';
			return markup`<g class="${classesOf(one)}" data-key="${id}" data-x="${x}" data-y="${y}" data-area="${area}"><title>${one.label}</title><path d="${path}"${look(one, where)}/>${dot}</g>`;
		});
		return markup`<g class="row" data-band="${band}">${cells}</g>`;
	});
	// Above all countries, so that no neighbour covers them; their words are those of the country.
	const numbers = shown.map((one) => {
		const outline = outlines[one.id];
		if (!outline || outline.area < labelFrom || one.grade === undefined) return '';
		return markup`<text class="c${one.grade}" x="${outline.x}" y="${outline.y + 4}"${textLook(one, where)}${paint(where, markup`stroke="${classColours[one.grade]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`)}>${one.value}</text>`;
	});
	return {
		width,
		height,
		body: markup`<path class="around" data-width="${width}" data-height="${height}" d="${around}"${paint(where, markup`fill="${colours.rule}" fill-opacity="0.5"`)}/>${bands}<g class="numbers" font-size="12" text-anchor="middle" aria-hidden="true">${numbers}</g>`,
	};
}

function drawGrid(shown: readonly Shown[], where: Where) {
	const { rows, width, height } = placeTiles(shown.map(({ id }) => id));
	const drawn = rows.map((row) => {
		const cells = row.map(({ id, x, y }) => {
			const one = shown.find((other) => other.id === id);
			if (!one) return '';
			const code = markup`<text x="${x + tileSize / 2}" y="${y + 17}" font-size="12" font-weight="700"${textLook(one, where)}>${id.toUpperCase()}</text>`;
			const size = one.value.length > 6 ? 9 : 11;
			const value = markup`<text x="${x + tileSize / 2}" y="${y + 32}" font-size="${size}"${textLook(one, where)}>${one.value}</text>`;
			return markup`<g class="${classesOf(one)}" data-key="${id}" data-column="${x}"><title>${one.label}</title><rect x="${x}" y="${y}" width="${tileSize}" height="${tileSize}" rx="3"${look(one, where)}/>${one.grade === undefined ? markup`<rect class="behind" x="${x + 8}" y="${y + 5}" width="${tileSize - 16}" height="15" rx="2"${paint(where, markup`fill="${colours.surface}"`)}/>` : ''}${code}${value}</g>`;
		});
		return markup`<g class="row" text-anchor="middle">${cells}</g>`;
	});
	return { width, height, body: drawn };
}

/** What each class means in numbers. */
export function classTexts(bounds: readonly number[], locale: Speaker): string[] {
	const {
		words: { 'charts.indicator-map': words },
		fill,
	} = locale;
	if (bounds.length === 0) return [words['class-only']];
	return [
		fill(words['class-lowest'], { to: figureInWords(locale, bounds[0] ?? 0) }),
		...bounds.map((bound, i) => {
			const next = bounds[i + 1];
			return fill(next === undefined ? words['class-highest'] : words.class, {
				from: figureInWords(locale, bound),
				to: next === undefined ? '' : figureInWords(locale, next),
			});
		}),
	];
}

/** What the looks of the countries mean, from the lowest class to the highest, and none. */
export function keyOf(figures: IndicatorFigures, locale: Speaker): { look: string; text: string }[] {
	const bounds = classBounds(figures);
	const classes = classTexts(bounds, locale).map((text, i) => {
		const grade = bounds.length === 0 ? 2 : Math.round((i * (classColours.length - 1)) / bounds.length);
		return { look: `c${grade}`, text };
	});
	return [...classes, { look: 'missing', text: locale.words['charts.indicator-map']['missing-label'] }];
}

/** The key below a picture that stands alone; on a page it is text beside the picture, as legible as any. */
function drawKey(figures: IndicatorFigures, width: number, where: Where, locale: Speaker) {
	const [size, perRow, line] = width > 400 ? [17, 3, 28] : [11, 2, 22];
	const items = keyOf(figures, locale).map(({ look, text }, i) => {
		const fills = look === 'missing' ? 'url(#no-figure)' : classColours[Number(look.slice(1))];
		const at = `translate(${Math.round((i % perRow) * (width / perRow))} ${Math.floor(i / perRow) * line})`;
		return markup`<g transform="${at}"><rect width="20" height="15" rx="2" fill="${fills}" stroke="${colours.half}" stroke-width="0.7"/><text x="26" y="13" font-size="${size}"${paint(where, markup`fill="${colours.ink}"`)}>${text}</text></g>`;
	});
	return { body: items, height: Math.ceil(items.length / perRow) * line };
}
