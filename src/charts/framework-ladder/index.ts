import { drawnChart } from '../drawn-chart.ts';
import { drawn } from './drawn.ts';
import { chosenFrameworks, toLadderSeries } from './series.ts';
import { ladderHead, ladderLegend, nameOf } from './view.ts';
import { gridThumb } from '../thumb.ts';

/** National levels by the EQF level that each is related to; the files have a line for each level of every framework. */
export const frameworkLadder = drawnChart({
	...drawn,
	about: ({ words: { 'charts.framework-ladder': words }, t }) => ({
		...words,
		next: { text: t('countries.compare'), address: 'compare/countries/' },
	}),
	toSeries: toLadderSeries,
	cites: (catalogue) => catalogue['national-frameworks'].all,
	thumb: (series, state) =>
		gridThumb(
			[8, 7, 6, 5, 4, 3, 2, 1].map((eqf) =>
				chosenFrameworks(series, state)
					.slice(0, 12)
					.map(({ levels }) => levels.filter((level) => level.eqf === eqf).length / 2),
			),
		),
	legend: ladderLegend,
	head: ladderHead,
	figures: (_context, series) => ({
		columns: [
			'country',
			'country_name',
			'framework',
			'framework_short',
			'region',
			'level',
			'label',
			'eqf_level',
			'eqf_level_absent',
			'relation_status',
		],
		rows: series.frameworks.flatMap((framework) =>
			framework.levels.map((level) => ({
				country: framework.country,
				country_name: nameOf(series, framework.country),
				framework: framework.id,
				framework_short: framework.short,
				region: framework.region ?? '',
				level: level.notation,
				label: level.label,
				eqf_level: level.eqf ? String(level.eqf) : '',
				eqf_level_absent: level.absent ?? '',
				relation_status: framework.status,
			})),
		),
	}),
});
