import type { LocaleOf } from '../../words/locale.ts';
import { absenceName, figureInWords, notesOf, placeName, statusName } from '../figures-in-words.ts';
import { figuresOf, indicatorOf, isCountry, isNumber, runsOf, type IndicatorFigures } from '../indicator-figures.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import { placesShown, type TrendSeries, type TrendState } from './series.ts';
import { renderTrendsSvg } from './svg.ts';

const room = 'charts.indicator-trends';
export type TrendRoom = typeof room | 'charts.figures';
type TrendLocale = LocaleOf<TrendRoom>;

function sentenceOf(series: TrendSeries, figures: IndicatorFigures, state: TrendState, locale: TrendLocale): string {
	const {
		words: { [room]: words },
		fill,
	} = locale;
	const places = placesShown(figures, series, state);
	const spans = state.country
		.filter((id) => places.includes(id))
		.flatMap((id) => {
			const run = runsOf(figures, id).at(-1);
			const [first, last] = [run?.[0], run?.at(-1)];
			if (!first || !last) return [];
			const values = {
				name: placeName(locale, series.places, id),
				from: figureInWords(locale, first.value),
				to: figureInWords(locale, last.value),
				first: first.year,
				last: last.year,
			};
			return [fill(first === last ? words.one : words.span, values)];
		});
	const none = state.country.filter((id) => !places.includes(id)).map((id) => placeName(locale, series.places, id));
	const breaks = [...new Set(figures.breaks.filter(({ place }) => !place).map(({ year }) => year))];
	return fill(words.sentence, {
		count: places.filter(isCountry).length,
		unit: figures.unit,
		highlighted: [
			...(spans.length ? [fill(words.spans, { spans: spans.join('; ') })] : []),
			...(none.length ? [fill(words.none, { names: none.join(', ') })] : []),
		].join(' '),
		breaks: breaks.length ? fill(words.breaks, { years: breaks.join(', ') }) : '',
		status: statusName(locale, figures.status),
	}).replace(/ {2,}/g, ' ');
}

/** Picture, sentence and table of an indicator, with the chosen countries highlighted. */
export function trendView(series: TrendSeries, state: TrendState, where: Where, locale: TrendLocale): ChartView {
	const {
		words: { [room]: words },
		fill,
	} = locale;
	const figures = indicatorOf(series, state.indicator);
	if (!figures) return { title: words.name, sentence: '', svg: '', caption: '', rows: [], picture: 'indicator-trends' };
	const places = placesShown(figures, series, state);
	const years = places.flatMap((id) => figuresOf(figures, id).map(([year]) => year));
	const title = fill(words.title, {
		title: figures.title,
		first: Math.min(...years),
		last: Math.max(...years),
	});
	const link = linksOf(where);
	const name = (id: string) => placeName(locale, series.places, id);
	return {
		title,
		sentence: sentenceOf(series, figures, state, locale),
		more: [link(locale.words['charts.figures'].more, figures.address)],
		svg: renderTrendsSvg(figures, places, state.country, name, title, where, locale),
		caption: fill(words['table-caption'], { title, unit: figures.unit }),
		rows: places.flatMap((id) =>
			figuresOf(figures, id).map(([year, value]) => [
				[name(id)],
				[String(year)],
				[isNumber(value) ? figureInWords(locale, value) : absenceName(locale, value)],
				[notesOf(locale, figures, id, year)],
			]),
		),
		picture: `indicator-trends-${figures.id}`,
	};
}
