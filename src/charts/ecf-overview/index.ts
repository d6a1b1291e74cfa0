import { areas } from '../../schema/competence.ts';
import { filteredChart } from '../filtered.ts';
import { maybe, oneOf } from '../params.ts';
import { overviewFiles } from './files.ts';
import { editions, toOverviewSeries } from './series.ts';
import { overviewFigures, overviewFinding } from './view.ts';
import { barThumb } from '../thumb.ts';

const room = 'charts.e-cf-overview';

/** The competences of both editions, and what the scheme has for them: `?edition=4.0&area=run&show=changed`. */
export const ecfOverview = filteredChart({
	id: 'e-cf-overview',
	about: ({ words: { [room]: words } }) => ({
		name: words.name,
		lede: words.lede,
		title: words['file-title'],
		source: words.source,
	}),
	toSeries: (context) => editions.map((edition) => toOverviewSeries(context, edition)),
	cites: ({ competences }) => competences.all,
	finding: (locale, [first]) => (first ? overviewFinding(locale, first) : ''),
	params: ({ words: { [room]: words, chart } }) => ({
		edition: oneOf(
			words.edition,
			editions.map((value) => ({ value, label: `e-CF ${value}` })),
			editions[0],
		),
		area: maybe(
			chart.area,
			areas.map((value) => ({ value, label: chart.areas[value] })),
			chart.all,
		),
		show: maybe(
			words.show,
			(['covered', 'changed'] as const).map((value) => ({ value, label: words[value] })),
			chart.all,
		),
	}),
	chooses: 'edition',
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: ([first]) =>
		barThumb(
			(first?.rows ?? [])
				.filter(({ profile }) => profile)
				.map(({ levels, area }) => ({ from: (levels[0] ?? 1) - 1, value: levels.length, look: area })),
		),
	legend: ({ words: { [room]: words } }) => [
		words['legend-unit'],
		words['legend-profile'],
		words['legend-defined'],
		words['legend-new'],
	],
	figures: overviewFigures,
	files: overviewFiles,
});
