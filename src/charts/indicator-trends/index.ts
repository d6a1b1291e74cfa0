import { drawnChart } from '../drawn-chart.ts';
import { indicatorFiles } from '../figures-in-words.ts';
import { chartFolder } from '../provenance.ts';
import { drawn } from './drawn.ts';
import { toTrendSeries } from './series.ts';
import { indicatorOf, runsOf } from '../indicator-figures.ts';
import { lineThumb } from '../thumb.ts';

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
	thumb: (series, { indicator, country }) => {
		const figures = indicatorOf(series, indicator);
		const lines = ['EU27_2020', ...country.slice(0, 2)].map((place, i) => ({
			look: i === 0 ? 'union' : `line${i - 1}`,
			runs: figures ? runsOf(figures, place) : [],
		}));
		return lineThumb(lines);
	},
	legend: ({ words: { 'charts.indicator-trends': words } }) => [
		words['legend-line'],
		words['legend-union'],
		words['legend-gap'],
		words['legend-ranking'],
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
