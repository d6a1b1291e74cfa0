import { drawnChart } from '../drawn-chart.ts';
import { outlines } from '../europe/regions.ts';
import { indicatorFiles } from '../figures-in-words.ts';
import { chartFolder } from '../provenance.ts';
import { drawn } from './drawn.ts';
import { toMapSeries } from './series.ts';
import { tileThumb } from './thumb.ts';

/** An indicator in a year, as map and as grid; the figures are those of all indicators. */
export const indicatorMap = drawnChart({
	...drawn,
	about: ({
		words: {
			'charts.indicator-map': { name, lede, source, bad },
		},
	}) => ({ name, lede, source, bad }),
	toSeries: toMapSeries,
	cites: (catalogue) => [...catalogue.indicators.all, outlines],
	thumb: tileThumb,
	legend: ({ words: { 'charts.indicator-map': words } }) => [
		words['legend-classes'],
		words['legend-missing'],
		words['legend-break'],
		words['legend-small'],
		words['legend-chosen'],
		words['legend-borders'],
	],
	head: ({ words: { 'charts.indicator-map': words } }) => [
		{ label: words['head-place'] },
		{ label: words['head-code'] },
		{ label: words['head-value'], numeric: true },
		{ label: words['head-notes'] },
	],
	figures: chartFolder + indicatorFiles,
	pictures: ['', 'view=grid'],
});
