import type { Context } from '../../model/context.ts';
import { isAbsent } from '../../schema/common.ts';
import { baseOf } from '../chart.ts';
import { nothing } from '../figure.ts';
import type { FilteredFigure } from '../filtered.ts';
import type { TimelineRow, TimelineSeries } from './series.ts';
import { renderTimelineSvg, spanInWords, type TimelineSpeaker } from './svg.ts';

const room = 'charts.pilot-funnel';

/** When the pilots ran, and which of them have no published dates. */
export function timelineSentence(locale: TimelineSpeaker, { rows }: TimelineSeries): string {
	const { fill } = locale;
	const words = locale.words[room];
	const dated = rows.filter((row) => !isAbsent(row.start) || !isAbsent(row.end));
	const undated = rows.filter((row) => isAbsent(row.start) && isAbsent(row.end));
	const spans = dated.map((row) => fill(words['timeline-span'], { title: row.title, span: spanInWords(locale, row) }));
	return fill(words['timeline-sentence'], {
		dated: dated.length ? fill(words['timeline-dated'], { spans: spans.join('; ') }) : words['timeline-none-dated'],
		undated: undated.length
			? fill(words['timeline-undated-some'], { titles: undated.map(({ title }) => title).join('; ') })
			: words['timeline-undated-none'],
	});
}

/** The picture, with begin and end as a table. */
export function timelineFigure(context: Context, series: TimelineSeries): FilteredFigure {
	const { locale, to } = context;
	const words = locale.words[room];
	const dateOf = (date: TimelineRow['start']) => (isAbsent(date) ? nothing(locale.t(`absent.${date.absent}`)) : date);
	return {
		title: words['timeline-title'],
		sentence: timelineSentence(locale, series),
		svg: renderTimelineSvg(locale, series, { base: baseOf(context) }),
		picture: 'pilot-timeline',
		table: {
			caption: words['timeline-table-caption'],
			wordy: true,
			head: [words.pilot, words.begin, words.end].map((label) => ({ label })),
			rows: series.rows.map((row) => ({
				filters: {},
				cells: [[{ text: row.title, href: to(row.address) }], [dateOf(row.start)], [dateOf(row.end)]],
			})),
		},
	};
}
