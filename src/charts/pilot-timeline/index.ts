import { filteredChart } from '../filtered.ts';
import { timelineFiles } from './files.ts';
import { toTimelineSeries } from './series.ts';
import { timelineFigure, timelineSentence } from './view.ts';

const room = 'charts.pilot-funnel';

/** When the pilots ran; it stands whole on the page of the pilots, below the funnel. */
export const pilotTimeline = filteredChart({
	id: 'pilot-timeline',
	at: 'pilots/#funnel',
	about: ({ words: { [room]: words } }) => ({
		name: words['timeline-name'],
		lede: words['timeline-title'],
		title: words['timeline-title'],
		source: words['timeline-source'],
	}),
	toSeries: toTimelineSeries,
	cites: ({ pilots }) => pilots.all,
	listed: timelineSentence,
	params: () => ({}),
	shown: ({ words: { [room]: words } }) => words.shown,
	legend: ({ words: { [room]: words } }) => [words['legend-date']],
	figures: (context, series) => [timelineFigure(context, series)],
	files: timelineFiles,
});
