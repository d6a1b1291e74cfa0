import { settledFrom } from '../../model/compare/settling-readings.ts';
import { ofHundred } from '../comparison-in-words.ts';
import { drawnChart } from '../drawn-chart.ts';
import { barThumb } from '../thumb.ts';
import { drawn } from './drawn.ts';
import { tasksOf } from './series.ts';
import { toSettleSeries } from './to-series.ts';

const room = 'charts.what-would-settle';

/** What has to be read or decided so that most comparisons get surer. */
export const whatWouldSettle = drawnChart({
	...drawn,
	about: ({ words: { [room]: words } }) => ({
		...words,
		next: { text: words.next, address: 'data-quality/#settling' },
	}),
	toSeries: toSettleSeries,
	cites: (catalogue) => catalogue.qualifications.all,
	thumb: (series, state) =>
		barThumb(
			tasksOf(series, state)
				.shown.slice(0, 9)
				.map(({ pairs, competence }) => ({ value: pairs, look: competence?.area ?? 'on' })),
		),
	legend: ({ words: { [room]: words }, fill }) => [
		words['legend-length'],
		fill(words['legend-assignments'], { settled: ofHundred(settledFrom) }),
		words['legend-open-list'],
		words['legend-hours'],
		words['legend-row'],
	],
	head: ({ words: { [room]: words } }) => [
		{ label: words['head-name'] },
		{ label: words['head-country'] },
		{ label: words['head-what'] },
		{ label: words['head-pairs'], numeric: true },
		{ label: words['head-gain'], numeric: true },
	],
	figures: (_context, series) => ({
		columns: ['qualification', 'country', 'kind', 'competence', 'pairs', 'gain'],
		rows: series.tasks.map(({ of, kind, competence = '', pairs, gain }) => ({
			qualification: series.qualifications[of]?.id ?? '',
			country: series.qualifications[of]?.country ?? '',
			kind,
			competence,
			pairs: String(pairs),
			gain: gain === undefined ? '' : String(ofHundred(gain / pairs)),
		})),
	}),
	later: true,
});
