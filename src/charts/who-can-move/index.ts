import { drawnChart } from '../drawn-chart.ts';
import { leastFirm } from '../qualification-series.ts';
import { toQualificationSeries } from '../qualifications-of.ts';
import { drawn } from './drawn.ts';
import { barThumb } from '../thumb.ts';
import { movesOf } from './series.ts';

/** From one qualification or country, those of which a holder covers most or part; the figures are those of all pairs. */
export const whoCanMove = drawnChart({
	...drawn,
	about: ({ words: { 'charts.who-can-move': words, comparison } }) => ({
		...words,
		attribution: [comparison['not-recognition']],
	}),
	toSeries: toQualificationSeries,
	cites: (catalogue) => [
		...catalogue.qualifications.all,
		...catalogue.mappings.all.filter(({ id }) => id.startsWith('national-')),
	],
	thumb: (series, state) =>
		barThumb((movesOf(series, state)?.moves ?? []).slice(0, 9).map(({ pair }) => ({ value: pair.coverage ?? 0 }))),
	legend: ({ words: { 'charts.who-can-move': words }, fill }) => [
		words['legend-length'],
		fill(words['legend-open'], { least: leastFirm }),
		words['legend-reach'],
		words['legend-words'],
		words['legend-row'],
	],
	head: ({ words: { 'charts.who-can-move': words } }) => [
		{ label: words['head-name'] },
		{ label: words['head-country'] },
		{ label: words['head-eqf'], numeric: true },
		{ label: words['head-covered'] },
		{ label: words['head-back'] },
		{ label: words['head-level'] },
		{ label: words['head-own'] },
		{ label: words['head-basis'] },
	],
	figures: 'comparability',
	later: true,
});
