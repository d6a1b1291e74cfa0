import words from '../../words/en/charts.indicator-map.json' with { type: 'json' };
import { fill } from '../../words/fill.ts';
import type { Part } from '../figure.ts';
import { figureStrings, notesOf, placeName } from '../figure-words.ts';
import {
	aggregates,
	breakAt,
	figureOf,
	indicatorOf,
	isNumber,
	newestFullYear,
	writeNumber,
	yearsOf,
	type IndicatorFigures,
} from '../indicator-figures.ts';
import type { ChartLine } from '../provenance.ts';
import type { Where } from '../standalone.ts';
import type { ChartView } from '../view.ts';
import { unionValue, type MapSeries, type MapState } from './series.ts';
import { keyOf, renderMapSvg, type MapWords } from './svg.ts';

export const mapStrings = words;
export const mapWords: MapWords = words;

export const mapLine: ChartLine = {
	title: words.name,
	source: words.source,
	address: 'charts/indicator-map/',
};

export const mapHead = [
	{ label: words['head-place'] },
	{ label: words['head-code'] },
	{ label: words['head-value'], numeric: true },
	{ label: words['head-notes'] },
];

export const mapLegend = [
	words['legend-classes'],
	words['legend-missing'],
	words['legend-break'],
	words['legend-small'],
	words['legend-borders'],
];

export function mapSentence(series: MapSeries, figures: IndicatorFigures, year: number): string {
	const given = series.places
		.flatMap(({ id, name }) => {
			const value = figureOf(figures, id, year)?.[1];
			return value !== undefined && isNumber(value) ? [{ id, name, value }] : [];
		})
		.sort((a, b) => a.value - b.value);
	const [least] = given;
	const most = given.at(-1);
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
		value: writeNumber(least.value),
		least: writeNumber(least.value),
		leastName: least.name,
		most: writeNumber(most.value),
		mostName: most.name,
		union: union
			? fill(words.union, { place: placeName(series.places, union.place), value: writeNumber(union.value) })
			: '',
		later: year === full && later.length ? fill(words.later, { years: later.join(', ') }) : '',
		broken:
			broken.length === 0
				? ''
				: figures.breaks.some((one) => one.year === year && one.place === undefined)
					? words['broken-all']
					: fill(words['broken-some'], { names: broken.map(({ name }) => name).join(', ') }),
		status: figureStrings.statuses[figures.status],
	})
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** Picture, sentence and table of an indicator in a year. */
export function mapView(series: MapSeries, state: MapState, where: Where): ChartView {
	const { year } = state;
	const figures = indicatorOf(series, state.indicator);
	if (!figures) return { title: words.name, sentence: '', svg: '', caption: '', rows: [], picture: 'indicator-map' };
	const values = { title: figures.title, year, unit: figures.unit };
	const title = fill(words.title, values);
	const link = (text: string, address: string): Part => ('base' in where ? { text, href: where.base + address } : text);
	const rowOf = (id: string, name: Part): Part[][] => {
		const value = figureOf(figures, id, year)?.[1];
		return [
			[name],
			[id.length === 2 ? id.toUpperCase() : id],
			[
				value === undefined
					? words['missing-label']
					: isNumber(value)
						? writeNumber(value)
						: `${words['missing-label']}: ${figureStrings.absent[value]}`,
			],
			[notesOf(figures, id, year)],
		];
	};
	return {
		title,
		sentence: mapSentence(series, figures, year),
		more: [link(figureStrings.more, figures.address)],
		svg: renderMapSvg(series, figures, state, title, mapWords, where),
		key: keyOf(figures, mapWords),
		caption: fill(words['table-caption'], values),
		rows: [
			...aggregates
				.filter((id) => figureOf(figures, id, year) !== undefined)
				.map((id) => rowOf(id, placeName(series.places, id))),
			...series.places.map(({ id, name }) => rowOf(id, link(name, `countries/${id}/`))),
		],
		picture: `indicator-map-${figures.id}-${year}${state.shape === 'grid' ? '-grid' : ''}`,
	};
}
