import { filteredChart } from '../filtered.ts';
import { funnelFiles } from './files.ts';
import { toFunnelSeries } from './series.ts';
import { funnelFigure, funnelSentence } from './view.ts';

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
	listed: funnelSentence,
	params: () => ({}),
	shown: ({ words: { [room]: words } }) => words.shown,
	legend: ({ words: { [room]: words }, fill }, { target }) => [
		words['legend-bar'],
		words['legend-inexact'],
		fill(words['legend-target'], { target }),
	],
	figures: (context, series) => [funnelFigure(context, series)],
	files: funnelFiles,
});
