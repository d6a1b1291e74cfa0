import { filteredChart } from '../filtered.ts';
import { oneOf } from '../params.ts';
import { supplyFiles } from './files.ts';
import { measures, toSupplySeries } from './series.ts';
import { supplyFigure, supplyFinding } from './view.ts';
import { lineThumb } from '../thumb.ts';

const room = 'charts.supply-and-demand';
const drawn = measures.map(({ indicator }): string => indicator);

/** Graduates, specialists and vacancies, each country compared with itself: `?country=at`. */
export const supplyAndDemand = filteredChart({
	id: 'supply-and-demand',
	about: ({ words: { [room]: words } }) => ({
		name: words.name,
		lede: words.lede,
		title: words.title,
		source: words.source,
	}),
	toSeries: toSupplySeries,
	cites: ({ indicators }) => indicators.all.filter(({ id }) => drawn.includes(id)),
	finding: supplyFinding,
	params: ({ words: { [room]: words } }, { rows }) => ({
		country: oneOf(
			words.country,
			[
				{ value: 'some', label: words.some },
				{ value: 'all', label: words.all },
				...rows.map(({ place, name }) => ({ value: place, label: name })),
			],
			'some',
		),
	}),
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: ({ rows: [first] }) =>
		lineThumb(
			(first?.series ?? []).map(({ runs }, i) => ({
				look: `line${i}`,
				runs: runs.map((run) => run.map(({ year, index }) => ({ year, value: index }))),
			})),
		),
	legend: ({ words: { [room]: words } }) => [
		words['legend-graduates'],
		words['legend-specialists'],
		words['legend-vacancies'],
		words['legend-index'],
		words['legend-break'],
		words['legend-years'],
	],
	figures: (context, series) => [supplyFigure(context, series)],
	files: supplyFiles,
});
