import { words as wordsOfMethod } from '../../model/compare/words.ts';
import { drawnChart } from '../drawn-chart.ts';
import { wordName, wordRule } from '../comparison-in-words.ts';
import { figuresAt, leastFirm } from '../qualification-series.ts';
import { drawn } from './drawn.ts';
import { toMatrixSeries } from './series.ts';
import { gridThumb } from '../thumb.ts';

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
	thumb: (series) => {
		const joint = series.qualifications.flatMap(({ country }, i) => (country === undefined ? [i] : [])).slice(0, 14);
		return gridThumb(
			series.qualifications
				.flatMap(({ country }, i) => (country === undefined ? [] : [i]))
				.filter((_, i) => i % 24 === 0)
				.slice(0, 9)
				.map((row) => joint.map((column) => figuresAt(series, row, column)?.coverage)),
		);
	},
	legend: (locale) => {
		const { 'charts.comparability-matrix': words, comparison } = locale.words;
		return [
			words['legend-cell'],
			...wordsOfMethod.map((word) => `${words.signs[word]} ${wordName(locale, word)}: ${wordRule(locale, word)}`),
			locale.fill(words['legend-weak'], { least: leastFirm }),
			words['legend-nothing'],
			words['legend-basis'],
			comparison['not-recognition'],
		];
	},
	head: ({ words: { 'charts.comparability-matrix': words } }) => [
		{ label: words['head-row'] },
		{ label: words['head-column'] },
		{ label: words['head-there'] },
		{ label: words['head-back'] },
		{ label: words['head-level'] },
		{ label: words['head-basis'] },
		{ label: words['head-compare'] },
	],
	figures: 'comparability',
	later: true,
	pictures: ['', 'columns=all'],
	readout: ({ words: { 'charts.comparability-matrix': words } }) => ({ text: words.readout, open: words.open }),
});
