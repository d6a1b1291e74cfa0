import type { LocaleOf } from '../../words/locale.ts';
import {
	absenceName,
	figureInWords,
	notesOf,
	placeName,
	shortPlaceName,
	sourceOf,
	statusName,
} from '../figures-in-words.ts';
import { figuresOf, indicatorOf, isCountry, isNumber, runsOf, type IndicatorFigures } from '../indicator-figures.ts';
import { yearFinding } from '../indicator-choice.ts';
import { nothing } from '../figure.ts';
import { speakIn } from '../speak.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import { placesShown, type TrendSeries, type TrendState } from './series.ts';
import { renderRankingSvg } from './ranking.ts';
import { renderTrendsSvg } from './svg.ts';

const room = 'charts.indicator-trends';
export type TrendRoom = typeof room | 'charts.figures';
type TrendLocale = LocaleOf<TrendRoom>;

const speak = speakIn(room);

function sentenceOf(series: TrendSeries, figures: IndicatorFigures, state: TrendState, locale: TrendLocale): string {
	const { words, fill } = speak(locale);
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

/** How the EU and the first of the countries changed in their last runs without a break; `withUnit`: and what is counted. */
function findingOf(
	series: TrendSeries,
	figures: IndicatorFigures,
	state: TrendState,
	locale: TrendLocale,
	withUnit: boolean,
): string {
	const { [room]: words } = locale.words;
	const spans = ['EU27_2020', ...state.country].flatMap((place) => {
		const run = runsOf(figures, place).findLast(({ length }) => length > 1) ?? runsOf(figures, place).at(-1);
		const [first, last] = [run?.[0], run?.at(-1)];
		if (!first || !last) return [];
		const values = {
			name: shortPlaceName(locale, series.places, place),
			from: figureInWords(locale, first.value),
			to: figureInWords(locale, last.value),
			first: first.year,
			last: last.year,
		};
		return [locale.fill(first === last ? words['finding-one'] : words['finding-place'], values)];
	});
	return locale.fill(withUnit ? words.finding : words['finding-brief'], {
		places: spans.slice(0, withUnit ? 2 : 1).join('; '),
		title: figures.title,
		unit: figures.unit,
	});
}

/** Picture, sentence and table of an indicator, with the chosen countries highlighted. */
export function trendView(series: TrendSeries, state: TrendState, where: Where, locale: TrendLocale): ChartView {
	const { words, fill } = speak(locale);
	const figures = indicatorOf(series, state.indicator);
	if (!figures)
		return {
			title: words.name,
			finding: '',
			sentence: '',
			svg: '',
			caption: '',
			rows: [],
			picture: 'indicator-trends',
		};
	const { view, year } = state;
	const ranked = view === 'ranking';
	const places = placesShown(figures, series, state);
	const years = places.flatMap((id) => figuresOf(figures, id).map(([year]) => year));
	const title = ranked
		? fill(words['title-year'], { title: figures.title, year })
		: fill(words.title, { title: figures.title, first: Math.min(...years), last: Math.max(...years) });
	const link = linksOf(where);
	const name = (id: string) => placeName(locale, series.places, id);
	const rows = places.flatMap((id) =>
		figuresOf(figures, id)
			.filter(([of]) => !ranked || of === year)
			.map(([of, value]) => [
				[name(id)],
				[String(of)],
				[isNumber(value) ? figureInWords(locale, value) : nothing(absenceName(locale, value))],
				[notesOf(locale, figures, id, of)],
			]),
	);
	return {
		title,
		heading: figures.title,
		finding: ranked ? yearFinding(series, figures, year, locale) : findingOf(series, figures, state, locale, true),
		brief: findingOf(series, figures, state, locale, false),
		source: sourceOf(locale, figures, link),
		sentence: sentenceOf(series, figures, state, locale),
		more: [link(locale.words['charts.figures'].more, figures.address)],
		svg: ranked
			? renderRankingSvg(series, figures, state, title, where, locale)
			: renderTrendsSvg(series, figures, places, state.country, title, where, locale),
		...(view === 'table' ? { tableOnly: true } : {}),
		caption: fill(words['table-caption'], { title, unit: figures.unit }),
		rows,
		picture: `indicator-trends-${figures.id}${ranked ? `-${year}` : ''}`,
	};
}
