import words from '../../words/en/charts.indicator-trends.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import type { Part } from '../figure.ts';
import { figureStrings, notesOf, placeName } from '../figure-words.ts';
import {
	figuresOf,
	indicatorOf,
	isCountry,
	isNumber,
	runsOf,
	writeNumber,
	type IndicatorFigures,
} from '../indicator-figures.ts';
import type { ChartLine } from '../provenance.ts';
import type { Where } from '../standalone.ts';
import type { ChartView } from '../view.ts';
import { placesShown, type TrendSeries, type TrendState } from './series.ts';
import { renderTrendsSvg, type TrendWords } from './svg.ts';

export const trendStrings = words;
export const trendWords: TrendWords = words;

export const trendLine: ChartLine = {
	title: words.name,
	source: figureStrings.source,
	address: 'charts/indicator-trends/',
};

export const trendHead = [
	{ label: words['head-place'] },
	{ label: words['head-year'], numeric: true },
	{ label: words['head-value'], numeric: true },
	{ label: words['head-notes'] },
];

export const trendLegend = [words['legend-line'], words['legend-union'], words['legend-gap'], words['legend-axis']];

export function trendSentence(series: TrendSeries, figures: IndicatorFigures, state: TrendState): string {
	const places = placesShown(figures, series, state);
	const spans = state.countries
		.filter((id) => places.includes(id))
		.flatMap((id) => {
			const run = runsOf(figures, id).at(-1);
			const [first, last] = [run?.[0], run?.at(-1)];
			if (!first || !last) return [];
			const values = {
				name: placeName(series.places, id),
				from: writeNumber(first.value),
				to: writeNumber(last.value),
				first: first.year,
				last: last.year,
			};
			return [fill(first === last ? words.one : words.span, values)];
		});
	const none = state.countries.filter((id) => !places.includes(id)).map((id) => placeName(series.places, id));
	const breaks = [...new Set(figures.breaks.filter(({ place }) => !place).map(({ year }) => year))];
	return fill(words.sentence, {
		count: places.filter(isCountry).length,
		unit: figures.unit,
		highlighted: [
			...(spans.length ? [fill(words.spans, { spans: spans.join('; ') })] : []),
			...(none.length ? [fill(words.none, { names: none.join(', ') })] : []),
		].join(' '),
		breaks: breaks.length ? fill(words.breaks, { years: breaks.join(', ') }) : '',
		status: figureStrings.statuses[figures.status],
	}).replace(/ {2,}/g, ' ');
}

/** Picture, sentence and table of an indicator, with the chosen countries highlighted. */
export function trendView(series: TrendSeries, state: TrendState, where: Where): ChartView {
	const figures = indicatorOf(series, state.indicator);
	if (!figures) return { title: words.name, sentence: '', svg: '', caption: '', rows: [], picture: 'indicator-trends' };
	const places = placesShown(figures, series, state);
	const years = places.flatMap((id) => figuresOf(figures, id).map(([year]) => year));
	const title = fill(words.title, {
		title: figures.title,
		first: Math.min(...years),
		last: Math.max(...years),
	});
	const link = (text: string, address: string): Part => ('base' in where ? { text, href: where.base + address } : text);
	const name = (id: string) => placeName(series.places, id);
	return {
		title,
		sentence: trendSentence(series, figures, state),
		more: [link(figureStrings.more, figures.address)],
		svg: renderTrendsSvg(figures, places, state.countries, name, title, trendWords, where),
		caption: fill(words['table-caption'], { title, unit: figures.unit }),
		rows: places.flatMap((id) =>
			figuresOf(figures, id).map(([year, value]) => [
				[name(id)],
				[String(year)],
				[isNumber(value) ? writeNumber(value) : figureStrings.absent[value]],
				[notesOf(figures, id, year)],
			]),
		),
		picture: `indicator-trends-${figures.id}`,
	};
}
