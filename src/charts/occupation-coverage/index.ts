import { filteredChart } from '../filtered.ts';
import { maybe } from '../params.ts';
import { occupationFiles } from './files.ts';
import { columns, isReached, toOccupationSeries } from './series.ts';
import { occupationFigure, occupationFinding } from './view.ts';
import { gridThumb } from '../thumb.ts';

const room = 'charts.occupation-coverage';

/** Which qualifications lead to which group of occupations: `?reach=gap`. */
export const occupationCoverage = filteredChart({
	id: 'occupation-coverage',
	about: ({ words: { [room]: words } }) => ({
		name: words.name,
		lede: words.lede,
		source: words.source,
		attribution: words.attribution,
	}),
	toSeries: toOccupationSeries,
	cites: ({ frameworks }) => frameworks.all.filter(({ id }) => ['esco-1.2.1', 'isco-08'].includes(id)),
	finding: occupationFinding,
	params: ({ words: { [room]: words } }) => ({
		reach: maybe(
			words.reach,
			[
				{ value: 'reached', label: words.reached },
				{ value: 'gap', label: words.without },
			],
			words.all,
		),
	}),
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: ({ groups }) =>
		gridThumb(
			groups
				.filter(isReached)
				.slice(0, 9)
				.map(({ national }) => columns.map((eqf) => (national.find((one) => one.eqf === eqf)?.ids.length ?? 0) / 9)),
		),
	legend: ({ words: { [room]: words } }) => [
		words['legend-number'],
		words['legend-joint'],
		words['legend-unknown'],
		words['legend-empty'],
	],
	figures: (context, series) => [occupationFigure(context, series)],
	files: occupationFiles,
});
