import { bands } from '../../model/compare/band.ts';
import { drawnChart } from '../drawn-chart.ts';
import { bandName, bandRule } from '../comparison-in-words.ts';
import { drawn } from './drawn.ts';
import { toMatrixSeries } from './series.ts';

/** All pairs of qualifications: against the joint ones, and all against all; the figures are those of all pairs. */
export const comparabilityMatrix = drawnChart({
	...drawn,
	about: ({ words: { 'charts.comparability-matrix': words, comparison } }) => ({
		...words,
		attribution: [comparison['not-recognition']],
	}),
	toSeries: toMatrixSeries,
	cites: (catalogue) => [
		...catalogue.qualifications.all,
		...catalogue.mappings.all.filter(({ id }) => id.startsWith('national-')),
	],
	legend: (locale) => {
		const { 'charts.comparability-matrix': words, comparison } = locale.words;
		return [
			words['legend-cell'],
			...bands.map((band) => `${words.signs[band]} ${bandName(locale, band)}: ${bandRule(locale, band)}`),
			words['legend-nothing'],
			words['legend-confidence'],
			comparison['not-recognition'],
		];
	},
	head: ({ words: { 'charts.comparability-matrix': words } }) => [
		{ label: words['head-row'] },
		{ label: words['head-column'] },
		{ label: words['head-forth'], numeric: true },
		{ label: words['head-back'], numeric: true },
		{ label: words['head-level'] },
		{ label: words['head-confidence'], numeric: true },
		{ label: words['head-band'] },
	],
	figures: 'comparability',
	pictures: ['', 'columns=all'],
	readout: ({ words: { 'charts.comparability-matrix': words } }) => ({ text: words.readout, open: words.open }),
});
