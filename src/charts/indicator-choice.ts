import type { LocaleOf } from '../words/locale.ts';
import { figureInWords, shortPlaceName, type FigureSpeaker } from './figures-in-words.ts';
import {
	figureOf,
	indicatorOf,
	isNumber,
	newestFullYear,
	valuesIn,
	yearsOf,
	type IndicatorFigures,
	type PlaceName,
} from './indicator-figures.ts';
import { many, oneOf, toAddress, type Params } from './params.ts';
import type { Tab } from './view.ts';

/** What the pictures of an indicator are drawn from, whichever way. */
export interface IndicatorSeries {
	places: PlaceName[];
	/** By title. */
	indicators: IndicatorFigures[];
}

/** What is chosen of it: the same in all pictures, so that each leads to the others. */
export interface IndicatorState {
	indicator: string;
	year: number;
	/** Highlighted, in the order in which they were chosen. */
	country: string[];
}

/** At most so many countries are highlighted. */
const most = 6;
const firstIndicator = 'ict-specialists-share';
const firstCountries = ['de', 'es', 'it', 'pl'];

/** Indicator, year and countries; the list of countries is their ranking in that year as well. */
export function indicatorParams(
	series: IndicatorSeries,
	locale: FigureSpeaker,
	before: Partial<IndicatorState>,
): Params<IndicatorState> {
	const words = locale.words['charts.figures'];
	const figures = before.indicator === undefined ? undefined : indicatorOf(series, before.indicator);
	const newest = (figures && newestFullYear(figures)) ?? 0;
	const { year = newest } = before;
	const given = figures ? valuesIn(series, figures, year) : [];
	const others = series.places.filter(({ id }) => !given.some((one) => one.id === id));
	return {
		indicator: oneOf(
			words.indicator,
			series.indicators.map(({ id, title }) => ({ value: id, label: title })),
			(indicatorOf(series, firstIndicator) ?? series.indicators[0])?.id ?? '',
		),
		// Another indicator keeps the year where it has it.
		year: oneOf(
			words.year,
			(figures ? yearsOf(figures) : []).reverse().map((one) => ({ value: one, label: String(one) })),
			newest,
		),
		country: many(locale.fill(words.countries, { year: year || '', most }), {
			choices: [
				...given.map(({ id, name, value }) => ({ value: id, label: name, note: figureInWords(locale, value) })),
				...others.map(({ id, name }) => ({ value: id, label: name, note: '–' })),
			],
			usual: firstCountries.filter((id) => series.places.some((place) => place.id === id)),
			most,
			none: 'none',
			ranked: words.filter,
		}),
	};
}

const indicatorViews = ['map', 'lines', 'ranking', 'table'] as const;
export type IndicatorView = (typeof indicatorViews)[number];

/** The ways to see an indicator, each with the address of the same choice; `has`: those that there are for it. */
export function indicatorTabs(
	series: IndicatorSeries,
	{ indicator, year, country }: IndicatorState,
	current: IndicatorView,
	has: (view: IndicatorView) => boolean,
	locale: FigureSpeaker,
): Tab[] {
	const { write } = toAddress<IndicatorState>((before) => indicatorParams(series, locale, before));
	const chosen = [...write({ indicator, year, country })];
	return indicatorViews.filter(has).map((view) => {
		const own = view === 'ranking' || view === 'table' ? [...chosen, ['view', view] as [string, string]] : chosen;
		const query = new URLSearchParams(own).toString().replaceAll('%2C', ',');
		return {
			label: locale.words['charts.figures'].views[view],
			address: `charts/indicator-${view === 'map' ? 'map' : 'trends'}/${query && `?${query}`}`,
			current: view === current,
		};
	});
}

/** The value of the EU beside those of countries, as far as there is one. */
export function unionValue(figures: IndicatorFigures, year: number): { place: string; value: number } | undefined {
	for (const place of ['EU27_2020', 'EU28', 'EU']) {
		const value = figureOf(figures, place, year)?.[1];
		if (value !== undefined && isNumber(value)) return { place, value };
	}
	return undefined;
}

/** The least and the most of a year, with the value of the EU; `unit`: and what the figures count. */
export function yearFinding(
	series: Pick<IndicatorSeries, 'places'>,
	figures: IndicatorFigures,
	year: number,
	locale: LocaleOf<'charts.figures'>,
	unit = true,
): string {
	const words = locale.words['charts.figures'];
	const given = valuesIn(series, figures, year);
	const [highest, lowest] = [given[0], given.at(-1)];
	if (!lowest || !highest) return '';
	const union = unionValue(figures, year);
	const values = {
		year,
		title: figures.title,
		unit: figures.unit,
		least: figureInWords(locale, lowest.value),
		leastName: lowest.name,
		most: figureInWords(locale, highest.value),
		mostName: highest.name,
		union: union
			? locale.fill(words['finding-union'], {
					place: shortPlaceName(locale, series.places, union.place),
					value: figureInWords(locale, union.value),
				})
			: '',
	};
	return locale.fill(unit ? words['finding-year'] : words['finding-brief'], values);
}
