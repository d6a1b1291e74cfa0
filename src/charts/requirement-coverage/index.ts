import { areas } from '../../schema/competence.ts';
import { filteredChart } from '../filtered.ts';
import { maybe } from '../params.ts';
import { coverageFiles } from './files.ts';
import { gapBelow, toCoverageSeries } from './series.ts';
import { coverageFigure, coverageFinding } from './view.ts';
import { gridThumb } from '../thumb.ts';

const room = 'charts.requirement-coverage';

/** Which learning unit answers which requirement: `?area=run&requirement=cloud`. */
export const requirementCoverage = filteredChart({
	id: 'requirement-coverage',
	about: ({ words: { [room]: words } }) => ({
		name: words.name,
		lede: words.lede,
		title: words.title,
		source: words.source,
	}),
	toSeries: toCoverageSeries,
	cites: ({ requirements }) => requirements.all,
	finding: coverageFinding,
	params: ({ words: { [room]: words, chart } }, { columns }) => ({
		area: maybe(
			chart.area,
			areas.map((value) => ({ value, label: chart.areas[value] })),
			chart.all,
		),
		requirement: maybe(
			words.requirement,
			[
				...columns.map(({ requirement, title }) => ({ value: requirement, label: title })),
				{ value: 'none', label: words.none },
			],
			chart.all,
		),
	}),
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: ({ rows }) => gridThumb(rows.slice(0, 9).map(({ answers }) => answers.map((ids) => ids.length / 4))),
	legend: ({ words: { [room]: words }, fill }) => [
		words['legend-cell'],
		words['legend-none'],
		words['legend-total'],
		fill(words['legend-gap'], { below: gapBelow }),
	],
	figures: (context, series) => [coverageFigure(context, series)],
	files: coverageFiles,
});
