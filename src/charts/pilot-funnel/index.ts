import { filteredChart } from '../filtered.ts';
import { funnelFiles } from './files.ts';
import { toFunnelSeries } from './series.ts';
import { funnelFigure, funnelFinding } from './view.ts';
import { barThumb } from '../thumb.ts';

const room = 'charts.pilot-funnel';

/** How many people came how far in the pilots; it stands whole on the page of the pilots. */
export const pilotFunnel = filteredChart({
	id: 'pilot-funnel',
	at: 'pilots/#funnel',
	about: ({ words: { [room]: words } }) => ({
		name: words.name,
		lede: words.sums,
		title: words.title,
		source: words.source,
	}),
	toSeries: toFunnelSeries,
	cites: ({ pilots }) => pilots.all,
	finding: funnelFinding,
	params: () => ({}),
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: ({ groups, target }) =>
		barThumb([
			...groups.flatMap(({ steps }) => steps.map(({ people }) => ({ value: people }))).slice(0, 8),
			{ value: target, look: 'rule' },
		]),
	legend: ({ words: { [room]: words }, fill }, { target }) => [
		words['legend-bar'],
		words['legend-inexact'],
		fill(words['legend-target'], { target }),
	],
	figures: (context, series) => [funnelFigure(context, series)],
	files: funnelFiles,
});
