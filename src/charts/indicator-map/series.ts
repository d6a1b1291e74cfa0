import type { Catalogue } from '../../model/catalogue.ts';
import { compareIds } from '../../model/order.ts';
import type { MapGeometry } from '../europe/outlines.ts';
import {
	figureOf,
	indicatorOf,
	isCountry,
	isNumber,
	newestFullYear,
	toFigures,
	toPlaces,
	yearsOf,
	type IndicatorFigures,
	type PlaceName,
} from '../indicator-figures.ts';
import type { Asked } from '../view.ts';

export interface MapSeries {
	places: PlaceName[];
	/** Indicators with a number for a country, by title. */
	indicators: IndicatorFigures[];
	/** Where the picture comes from: the browser takes the outlines from the page. */
	geometry?: MapGeometry;
}

export const mapShapes = ['map', 'grid'] as const;

export interface MapState {
	indicator: string;
	year: number;
	shape: (typeof mapShapes)[number];
}

/** Shown first. */
const firstIndicator = 'ict-specialists-share';

/** Whether an indicator has figures of countries, and so a map. */
export const isMapped = (figures: IndicatorFigures): boolean => yearsOf(figures).length > 0;

export const toMapSeries = (catalogue: Pick<Catalogue, 'countries' | 'indicators'>): MapSeries => ({
	places: toPlaces(catalogue),
	indicators: catalogue.indicators.all
		.map(toFigures)
		.filter(isMapped)
		.sort((a, b) => compareIds(a.title, b.title)),
});

export function defaultMap(series: MapSeries, indicator?: IndicatorFigures): MapState {
	const shown = indicator ?? indicatorOf(series, firstIndicator) ?? series.indicators[0];
	return {
		indicator: shown?.id ?? '',
		year: (shown && newestFullYear(shown)) ?? 0,
		shape: 'map',
	};
}

/** What an address such as `?indicator=ict-graduates&year=2020&view=grid` asks for. */
export function readMap(query: URLSearchParams, series: MapSeries): Asked<MapState> {
	const bad: string[] = [];
	const id = query.get('indicator');
	const indicator = id === null ? undefined : indicatorOf(series, id);
	if (id !== null && !indicator) bad.push(id);
	const state = defaultMap(series, indicator);
	const year = query.get('year');
	if (year !== null) {
		const shown = indicatorOf(series, state.indicator);
		if (shown && yearsOf(shown).some((one) => String(one) === year)) state.year = Number(year);
		else bad.push(year);
	}
	const view = query.get('view');
	const shape = mapShapes.find((one) => one === view);
	if (shape) state.shape = shape;
	else if (view !== null) bad.push(view);
	return { state, bad };
}

export function writeMap({ indicator, year, shape }: MapState, series: MapSeries): Map<string, string> {
	const first = defaultMap(series);
	const own = defaultMap(series, indicatorOf(series, indicator));
	return new Map([
		...(indicator === first.indicator ? [] : ([['indicator', indicator]] as const)),
		...(year === own.year ? [] : ([['year', String(year)]] as const)),
		...(shape === 'map' ? [] : ([['view', shape]] as const)),
	]);
}

/**
 * Upper bounds of the classes but the last: fifths of all figures of countries, of all years, rounded, so that a colour
 * means the same in every year. Fewer where figures coincide.
 */
export function classBounds({ places }: IndicatorFigures): number[] {
	const values = Object.entries(places)
		.flatMap(([place, figures]) => (isCountry(place) ? figures.map(([, value]) => value) : []))
		.filter(isNumber)
		.sort((a, b) => a - b);
	const [least = 0, most = 0] = [values[0], values.at(-1)];
	const bounds = [1, 2, 3, 4].map((i) => roundTo(values[Math.floor((values.length * i) / 5)] ?? 0, most - least));
	return [...new Set(bounds)].filter((bound) => bound > least && bound <= most);
}

/** To a twentieth of the range’s order of magnitude: round figures for the legend. */
function roundTo(value: number, range: number): number {
	if (range <= 0) return value;
	const exact = 10 ** Math.floor(Math.log10(range / 20));
	return Number((Math.round(value / exact) * exact).toPrecision(12));
}

/** Which class a value is in: the bound itself belongs to the upper one. */
export const classOf = (bounds: readonly number[], value: number): number =>
	bounds.filter((bound) => value >= bound).length;

/** The value of the EU beside those of countries, as far as there is one. */
export function unionValue(figures: IndicatorFigures, year: number): { place: string; value: number } | undefined {
	for (const place of ['EU27_2020', 'EU28', 'EU']) {
		const value = figureOf(figures, place, year)?.[1];
		if (value !== undefined && isNumber(value)) return { place, value };
	}
	return undefined;
}
