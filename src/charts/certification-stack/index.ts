import { filteredChart } from '../filtered.ts';
import { oneOf } from '../params.ts';
import { stackFiles } from './files.ts';
import { stackViews, toStackSeries } from './series.ts';
import { stackFigures, stackFinding } from './view.ts';
import { blockThumb } from '../thumb.ts';

const room = 'charts.certification-stack';

/** Which certificates a role certificate rests on: `?role=software-tester`. */
export const certificationStack = filteredChart({
	id: 'certification-stack',
	about: ({ words: { [room]: words } }) => ({
		name: words.name,
		lede: words.lede,
		title: words['file-title'],
		source: words.source,
	}),
	toSeries: toStackSeries,
	cites: ({ competences }) => competences.all.filter(({ framework }) => framework === 'e-cf-3.0'),
	finding: stackFinding,
	params: ({ words: { [room]: words }, fill }, series) => {
		const views = stackViews(series).map(({ view, series: part }) => ({
			value: view,
			label: part === series ? fill(words.all, { count: series.roles.length }) : (part.roles[0]?.title ?? view),
		}));
		return { role: oneOf(words.choose, views, views[0]?.value ?? '') };
	},
	chooses: 'role',
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: ({ units, roles }) =>
		blockThumb(
			roles
				.slice(0, 7)
				.map((role) => role.units.flatMap((id) => units.find((unit) => unit.id === id)?.area ?? []).slice(0, 5)),
		),
	legend: ({ words: { [room]: words } }) => [
		words['legend-stack'],
		words['legend-level'],
		words['legend-after'],
		words['legend-keys'],
	],
	figures: stackFigures,
	files: stackFiles,
});
