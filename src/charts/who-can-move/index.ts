import { drawnChart } from '../drawn-chart.ts';
import { toQualificationSeries } from '../qualifications-of.ts';
import { drawn } from './drawn.ts';

/** From one qualification, those that its holder reaches with learning units; the figures are those of all pairs. */
export const whoCanMove = drawnChart({
	...drawn,
	about: ({ words: { 'charts.who-can-move': words } }) => words,
	toSeries: toQualificationSeries,
	cites: (catalogue) => [catalogue.mappings.byId.get('national-qualifications-to-e-cf-3.0')],
	listed: ({ title, sentence }) => `${title}. ${sentence}`,
	legend: ({ words: { 'charts.who-can-move': words } }) => [
		words['legend-length'],
		words['legend-open'],
		words['legend-bands'],
		words['legend-row'],
	],
	head: ({ words: { 'charts.who-can-move': words } }) => [
		{ label: words['head-name'] },
		{ label: words['head-country'] },
		{ label: words['head-eqf'], numeric: true },
		{ label: words['head-coverage'], numeric: true },
		{ label: words['head-band'] },
		{ label: words['head-points'], numeric: true },
		{ label: words['head-units'] },
		{ label: words['head-left'] },
		{ label: words['head-confidence'], numeric: true },
	],
	figures: 'comparability',
});
