import type { LocaleOf } from '../../words/locale.ts';
import { outlines } from '../europe/regions.ts';
import type { Part } from '../figure.ts';
import { absenceName, figureInWords, notesOf, placeName, sourceOf, statusName } from '../figures-in-words.ts';
import {
	aggregates,
	breakAt,
	figureOf,
	indicatorOf,
	isNumber,
	newestFullYear,
	valuesIn,
	yearsOf,
	type IndicatorFigures,
} from '../indicator-figures.ts';
import { unionValue, yearFinding } from '../indicator-choice.ts';
import { speakIn } from '../speak.ts';
import type { Where } from '../standalone.ts';
import { linksOf, type ChartView } from '../view.ts';
import type { MapSeries, MapState } from './series.ts';
import { keyOf, renderMapSvg } from './svg.ts';

const room = 'charts.indicator-map';
export type MapRoom = typeof room | 'charts.figures';
export type MapLocale = LocaleOf<MapRoom>;

const speak = speakIn(room);

function sentenceOf(series: MapSeries, figures: IndicatorFigures, year: number, locale: MapLocale): string {
	const { words, fill } = speak(locale);
	const given = valuesIn(series, figures, year);
	const [most] = given;
	const least = given.at(-1);
	if (!least || !most) return '';
	const union = unionValue(figures, year);
	const full = newestFullYear(figures) ?? year;
	const later = yearsOf(figures).filter((one) => one > full);
	const broken = given.filter(({ id }) => breakAt(figures, id, year) !== undefined);
	return fill(given.length === 1 ? words['sentence-one'] : words.sentence, {
		countries: series.places.length,
		count: given.length,
		year,
		unit: figures.unit,
		name: least.name,
		value: figureInWords(locale, least.value),
		least: figureInWords(locale, least.value),
		leastName: least.name,
		most: figureInWords(locale, most.value),
		mostName: most.name,
		union: union
			? fill(words.union, {
					place: placeName(locale, series.places, union.place),
					value: figureInWords(locale, union.value),
				})
			: '',
		later: year === full && later.length ? fill(words.later, { years: later.join(', ') }) : '',
		broken:
			broken.length === 0
				? ''
				: figures.breaks.some((one) => one.year === year && one.place === undefined)
					? words['broken-all']
					: fill(words['broken-some'], { names: broken.map(({ name }) => name).join(', ') }),
		status: statusName(locale, figures.status),
	})
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** Picture, sentence and table of an indicator in a year. */
export function mapView(series: MapSeries, state: MapState, where: Where, locale: MapLocale): ChartView {
	const { words, fill } = speak(locale);
	const { year } = state;
	const figures = indicatorOf(series, state.indicator);
	if (!figures)
		return { title: words.name, finding: '', sentence: '', svg: '', caption: '', rows: [], picture: 'indicator-map' };
	const values = { title: figures.title, year, unit: figures.unit };
	const title = fill(words.title, values);
	const link = linksOf(where);
	const rowOf = (id: string, name: Part): Part[][] => {
		const value = figureOf(figures, id, year)?.[1];
		return [
			[name],
			[id.length === 2 ? id.toUpperCase() : id],
			[
				value === undefined
					? words['missing-label']
					: isNumber(value)
						? figureInWords(locale, value)
						: `${words['missing-label']}: ${absenceName(locale, value)}`,
			],
			[notesOf(locale, figures, id, year)],
		];
	};
	return {
		title,
		heading: figures.title,
		finding: yearFinding(series, figures, year, locale),
		brief: yearFinding(series, figures, year, locale, false),
		source: [...sourceOf(locale, figures, link), ' ', link(words.outlines, `sources/${outlines.sources[0]}/`)],
		sentence: sentenceOf(series, figures, year, locale),
		more: [link(locale.words['charts.figures'].more, figures.address)],
		svg: renderMapSvg(series, figures, state, title, where, locale),
		key: keyOf(figures, locale),
		caption: fill(words['table-caption'], values),
		rows: [
			...aggregates
				.filter((id) => figureOf(figures, id, year) !== undefined)
				.map((id) => rowOf(id, placeName(locale, series.places, id))),
			...series.places.map(({ id, name }) => rowOf(id, link(name, `countries/${id}/`))),
		],
		picture: `indicator-map-${figures.id}-${year}${state.view === 'grid' ? '-grid' : ''}`,
	};
}
