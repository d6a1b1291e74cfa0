import type { Context } from '../../model/context.ts';
import { isAbsent } from '../../schema/common.ts';
import { nothing } from '../figure.ts';
import { drawnTwice, type FilteredFigure } from '../filtered.ts';
import type { TimelineRow, TimelineSeries } from './series.ts';
import { renderTimelineSvg, spanInWords, type TimelineSpeaker } from './svg.ts';

const room = 'charts.pilot-funnel';

/** How many of the pilots have dates. */
export const timelineFinding = (
	{ words: { [room]: words }, fill }: TimelineSpeaker,
	{ rows }: TimelineSeries,
): string => fill(words['timeline-finding'], { dated: rows.filter(({ span }) => span).length, count: rows.length });

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
		finding: timelineFinding(locale, series),
		sentence: timelineSentence(locale, series),
		...drawnTwice(context, (where) => renderTimelineSvg(locale, series, where)),
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
