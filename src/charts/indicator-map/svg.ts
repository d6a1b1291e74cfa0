import type { LocaleOf } from '../../words/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { bandsOf, dotBelow, type MapGeometry } from '../europe/outlines.ts';
import { absenceName, figureInWords, figureLabel } from '../figures-in-words.ts';
import { breakAt, figureOf, isNumber, type IndicatorFigures } from '../indicator-figures.ts';
import { colours, frame, isNarrow, paint, rampColours, widthOf, type Where } from '../standalone.ts';
import { placeNumbers, placeTiles } from './place.ts';
import { classBounds, classOf, type MapSeries, type MapState } from './series.ts';

type Speaker = LocaleOf<'charts.indicator-map' | 'charts.figures'>;

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
	/** Highlighted in the list. */
	chosen: boolean;
}

/** Spreads the classes of an indicator over the five colours, so that the highest is always the darkest. */
export const gradeOf = (bounds: readonly number[], value: number): number =>
	bounds.length === 0 ? 2 : Math.round((classOf(bounds, value) * (rampColours.length - 1)) / bounds.length);

export function toShown(
	figures: IndicatorFigures,
	{ places }: Pick<MapSeries, 'places'>,
	{ year, country }: Pick<MapState, 'year' | 'country'>,
	locale: Speaker,
): Shown[] {
	const {
		words: {
			'charts.indicator-map': words,
			'charts.figures': { 'cell-missing': missing },
		},
		fill,
	} = locale;
	const bounds = classBounds(figures);
	return places.map(({ id, name }) => {
		const chosen = country.includes(id);
		const [, value] = figureOf(figures, id, year) ?? [];
		if (value === undefined) return { id, name, chosen, value: '–', label: fill(missing, { name, year }) };
		if (!isNumber(value))
			return {
				id,
				name,
				chosen,
				value: '–',
				label: fill(words['cell-absent'], { name, year, reason: absenceName(locale, value) }),
			};
		const broken = breakAt(figures, id, year);
		return {
			id,
			name,
			chosen,
			grade: gradeOf(bounds, value),
			value: `${figureInWords(locale, value)}${broken ? words['break-sign'] : ''}`,
			label: figureLabel(locale, figures, { place: id, name, year, value }),
		};
	});
}

/** A page holds two pictures, each with a pattern of its own. */
const hatchOf = (where: Where) => (isNarrow(where) ? 'no-figure-narrow' : 'no-figure');

/** Lines across a country without a figure; on a page their colour comes from the style sheet. */
function hatch(where: Where): Markup {
	return markup`<defs><pattern id="${hatchOf(where)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"${paint(where, markup`fill="${colours.surface}"`)}/><path class="hatch" d="M0 0V6"${paint(where, markup`stroke="${colours.half}" stroke-width="2"`)}/></pattern></defs>`;
}

const look = ({ grade, chosen }: Shown, where: Where) =>
	grade === undefined
		? markup` fill="url(#${hatchOf(where)})"${paint(where, markup`stroke="${colours.half}"`)}`
		: paint(
				where,
				markup`fill="${rampColours[grade]}" stroke="${chosen ? colours.ink : colours.half}" stroke-width="${chosen ? 2.2 : 0.7}"`,
			);
const classesOf = ({ grade, chosen }: Shown) =>
	`cell ${grade === undefined ? 'missing' : `c${grade}`}${chosen ? ' chosen' : ''}`;
const textLook = ({ grade }: Shown, where: Where) =>
	paint(where, markup`fill="${grade !== undefined && grade >= onDark ? colours.surface : colours.ink}"`);

/** The map, or the grid, of one indicator in one year; a phone has room for the grid only. */
export function renderMapSvg(
	series: MapSeries,
	figures: IndicatorFigures,
	state: MapState,
	title: string,
	where: Where,
	locale: Speaker,
): string {
	const shown = toShown(figures, series, state, locale);
	const { geometry } = series;
	const drawn =
		state.view === 'map' && geometry && !isNarrow(where) ? drawMap(shown, geometry, where) : drawGrid(shown, where);
	const key = 'lines' in where ? drawKey(figures, drawn.width, where, locale) : undefined;
	const body = markup`${hatch(where)}${drawn.body}${key ? markup`<g transform="translate(0 ${drawn.height + 14})">${key.body}</g>` : ''}`;
	const height = drawn.height + (key ? 14 + key.height : 0);
	return frame({ title, subtitle: figures.unit, width: drawn.width, height, body }, where);
}

function drawMap(shown: readonly Shown[], geometry: MapGeometry, where: Where) {
	const { width, height, outlines, around } = geometry;
	const byId = new Map(shown.map((one) => [one.id, one]));
	const bands = bandsOf(geometry, [...byId.keys()]).map((ids, band) => {
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
	const given = shown.filter(({ grade }) => grade !== undefined);
	// Above all countries, so that no neighbour covers them; their words are those of the country.
	const numbers = placeNumbers(geometry, given).map(({ id, x, y, lead }) => {
		const one = byId.get(id);
		if (!one) return '';
		if (!lead)
			return markup`<text class="c${one.grade}" x="${x}" y="${y + 4}"${textLook(one, where)}${paint(where, markup`stroke="${rampColours[one.grade ?? 0]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`)}>${one.value}</text>`;
		return markup`<path class="lead" d="${lead}"${paint(where, markup`stroke="${colours.muted}" stroke-width="0.8"`)}/><text class="beside" x="${x}" y="${y + 4}"${paint(where, markup`fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`)}>${id.toUpperCase()} ${one.value}</text>`;
	});
	return {
		width,
		height,
		body: markup`<path class="around" data-width="${width}" data-height="${height}" d="${around}"${paint(where, markup`fill="${colours.rule}" fill-opacity="0.5"`)}/>${bands}<g class="numbers" font-size="13" text-anchor="middle" aria-hidden="true">${numbers}</g>`,
	};
}

function drawGrid(shown: readonly Shown[], where: Where) {
	const { rows, width, height, tile } = placeTiles(
		shown.map(({ id }) => id),
		widthOf(where),
	);
	const [size, codeY, valueY] = isNarrow(where) ? [12, 17, 32] : [15, 21, 41];
	const letters = Math.floor(tile.width / (size * 0.56));
	const drawn = rows.map((row) => {
		const cells = row.map(({ id, x, y }) => {
			const one = shown.find((other) => other.id === id);
			if (!one) return '';
			const middle = x + tile.width / 2;
			const text = textLook(one, where);
			const code = markup`<text x="${middle}" y="${y + codeY}" font-size="${size}" font-weight="700"${text}>${id.toUpperCase()}</text>`;
			// A number too long for its tile is read by pointing at it.
			const value =
				one.value.length <= letters
					? markup`<text x="${middle}" y="${y + valueY}" font-size="${size}"${text}>${one.value}</text>`
					: '';
			const ground =
				one.grade === undefined &&
				markup`<rect class="behind" x="${middle - 13}" y="${y + 5}" width="26" height="${codeY - 2}" rx="2"${paint(where, markup`fill="${colours.surface}"`)}/>`;
			return markup`<g class="${classesOf(one)}" data-key="${id}" data-column="${x}"><title>${one.label}</title><rect x="${x}" y="${y}" width="${tile.width}" height="${tile.height}" rx="3"${look(one, where)}/>${ground}${code}${value}</g>`;
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
		const grade = bounds.length === 0 ? 2 : Math.round((i * (rampColours.length - 1)) / bounds.length);
		return { look: `c${grade}`, text };
	});
	return [...classes, { look: 'missing', text: locale.words['charts.indicator-map']['missing-label'] }];
}

/** The key below a picture that stands alone; on a page it is text beside the picture, as legible as any. */
function drawKey(figures: IndicatorFigures, width: number, where: Where, locale: Speaker) {
	const [size, perRow, line] = width > 400 ? [14, 3, 26] : [12, 2, 22];
	const items = keyOf(figures, locale).map(({ look, text }, i) => {
		const fills = look === 'missing' ? 'url(#no-figure)' : rampColours[Number(look.slice(1))];
		const at = `translate(${Math.round((i % perRow) * (width / perRow))} ${Math.floor(i / perRow) * line})`;
		return markup`<g transform="${at}"><rect width="20" height="15" rx="2" fill="${fills}" stroke="${colours.half}" stroke-width="0.7"/><text x="26" y="13" font-size="${size}"${paint(where, markup`fill="${colours.ink}"`)}>${text}</text></g>`;
	});
	return { body: items, height: Math.ceil(items.length / perRow) * line };
}
