import { filteredChart } from '../filtered.ts';
import { timelineFiles } from './files.ts';
import { toTimelineSeries } from './series.ts';
import { timelineFigure, timelineFinding } from './view.ts';
import { barThumb } from '../thumb.ts';

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
	finding: timelineFinding,
	params: () => ({}),
	shown: ({ words: { [room]: words } }) => words.shown,
	thumb: ({ rows, years }) =>
		barThumb([
			...rows.flatMap(({ span }) => (span ? [{ from: span.from - years.from, value: span.to - span.from }] : [])),
			{ value: years.to - years.from, look: 'rule' },
		]),
	legend: ({ words: { [room]: words } }) => [words['legend-date']],
	figures: (context, series) => [timelineFigure(context, series)],
	files: timelineFiles,
});
