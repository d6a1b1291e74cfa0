import { addressOf } from '../../model/addresses.ts';
import type { Context } from '../../model/context.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { Part } from '../figure.ts';
import { figureInWords, sourceOf } from '../figures-in-words.ts';
import { unionValue } from '../indicator-choice.ts';
import {
	figureOf,
	indicatorOf,
	isNumber,
	newestFullYear,
	valuesIn,
	type IndicatorFigures,
	type PlaceName,
} from '../indicator-figures.ts';
import { toIndicators, toPlaces } from '../indicator-series.ts';
import { keyOf, toShown, type Shown } from '../indicator-map/svg.ts';

/** One indicator in one year, a tile for each country that the content has a record of. */
export interface TileSeries {
	title: string;
	unit: string;
	year: number;
	/** Value of the EU, where there is one. */
	union?: number;
	/** What each colour stands for: the same as in the chart of the indicator. */
	key: { look: string; text: string }[];
	/** `value` is what the tile has room for; `label` tells all. */
	tiles: (Shown & { href: string })[];
	/** The countries at both ends of the ranking, the highest first: `length` is their share of the highest, from 0 to 100. */
	ends: { title: string; countries: { name: string; href: string; value: string; length: number }[] }[];
	/** Where the figures were read. */
	source: readonly Part[];
}

/** So many stand at each end of the ranking. */
const atEnd = 5;

/** Where the highest figure reaches this, decimals tell countries apart no better. */
const wholeFrom = 20;

export function tileSeries(
	locale: LocaleOf<'charts.indicator-map' | 'charts.figures'>,
	figures: IndicatorFigures,
	places: readonly PlaceName[],
	year: number,
	to: Context['to'],
): TileSeries {
	const union = unionValue(figures, year)?.value;
	const values = new Map(
		places.flatMap(({ id }) => {
			const value = figureOf(figures, id, year)?.[1];
			return value !== undefined && isNumber(value) ? [[id, value] as const] : [];
		}),
	);
	const highest = Math.max(...values.values());
	const most = highest < wholeFrom ? 1 : 0;
	const ranked = valuesIn({ places: [...places] }, figures, year).map(({ id, name, value }) => ({
		name,
		href: to(addressOf('countries', id)),
		value: figureInWords(locale, value),
		length: Math.max(0, Math.round((value / highest) * 100)) || 0,
	}));
	const words = locale.words['charts.indicator-map'];
	const ends = [
		{ title: words.highest, countries: ranked.slice(0, atEnd) },
		{ title: words.lowest, countries: ranked.slice(atEnd).slice(-atEnd) },
	];
	const onTile = (value: number | undefined) => (value === undefined ? {} : { value: locale.number(value, { most }) });
	return {
		title: figures.title,
		unit: figures.unit,
		year,
		...(union === undefined ? {} : { union }),
		key: keyOf(figures, locale),
		tiles: toShown(figures, { places: [...places] }, { year, country: [] }, locale).map((shown) => ({
			...shown,
			...onTile(values.get(shown.id)),
			href: to(addressOf('countries', shown.id)),
		})),
		ends: ends.filter(({ countries }) => countries.length > 0),
		source: sourceOf(locale, figures, (text, address) => ({ text, href: to(address) })),
	};
}

/** The tiles of an indicator by its id, of the newest full year; nothing where no country has a figure. */
export function toTileSeries(context: Context, id: string): TileSeries | undefined {
	const figures = indicatorOf({ indicators: toIndicators(context) }, id);
	const year = figures && newestFullYear(figures);
	return figures && year !== undefined
		? tileSeries(context.locale, figures, toPlaces(context), year, context.to)
		: undefined;
}
