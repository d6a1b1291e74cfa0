import { drawnChart } from '../drawn-chart.ts';
import { indicatorFiles } from '../figures-in-words.ts';
import { chartFolder } from '../provenance.ts';
import { drawn } from './drawn.ts';
import { toTrendSeries } from './series.ts';

/** An indicator over the years; the figures are those of all indicators. */
export const indicatorTrends = drawnChart({
	...drawn,
	about: ({
		words: {
			'charts.indicator-trends': { name, lede, bad },
			'charts.figures': { source },
		},
	}) => ({
		name,
		lede,
		source,
		bad,
	}),
	toSeries: toTrendSeries,
	cites: (catalogue) => catalogue.indicators.all,
	legend: ({ words: { 'charts.indicator-trends': words } }) => [
		words['legend-line'],
		words['legend-union'],
		words['legend-gap'],
		words['legend-axis'],
	],
	head: ({ words: { 'charts.indicator-trends': words } }) => [
		{ label: words['head-place'] },
		{ label: words['head-year'], numeric: true },
		{ label: words['head-value'], numeric: true },
		{ label: words['head-notes'] },
	],
	figures: chartFolder + indicatorFiles,
});
