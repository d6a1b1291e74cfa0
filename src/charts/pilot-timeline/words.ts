import words from '../../words/en/charts.pilot-funnel.json' with { type: 'json' };
import { fill } from '../../words/index.ts';
import { isAbsent } from '../../schema/common.ts';
import type { ChartLine } from '../provenance.ts';
import type { TimelineRow, TimelineSeries } from './series.ts';
import type { TimelineWords } from './svg.ts';

/** When a pilot ran, in words, as far as it is known. */
export function spanOf({ start, end }: Pick<TimelineRow, 'start' | 'end'>): string {
	if (!isAbsent(start) && !isAbsent(end)) return fill(words['timeline-from-to'], { from: start, to: end });
	if (!isAbsent(start) && isAbsent(end))
		return fill(words['timeline-from'], { from: start, reason: words.absent[end.absent] });
	if (isAbsent(start) && !isAbsent(end))
		return fill(words['timeline-to'], { to: end, reason: words.absent[start.absent] });
	return isAbsent(start) ? fill(words['timeline-no-dates'], { reason: words.absent[start.absent] }) : '';
}

export const timelineWords: TimelineWords = {
	title: words['timeline-title'],
	cell: words['timeline-cell'],
	spanOf,
};

export const timelineLine: ChartLine = {
	title: words['timeline-title'],
	source: words['timeline-source'],
	address: 'pilots/#funnel',
};

/** When the pilots ran, and which of them have no published dates. */
export function timelineSentence({ rows }: TimelineSeries): string {
	const dated = rows.filter((row) => !isAbsent(row.start) || !isAbsent(row.end));
	const undated = rows.filter((row) => isAbsent(row.start) && isAbsent(row.end));
	return fill(words['timeline-sentence'], {
		dated: dated.length
			? fill(words['timeline-dated'], {
					spans: dated.map((row) => fill(words['timeline-span'], { title: row.title, span: spanOf(row) })).join('; '),
				})
			: words['timeline-none-dated'],
		undated: undated.length
			? fill(words['timeline-undated-some'], { titles: undated.map(({ title }) => title).join('; ') })
			: words['timeline-undated-none'],
	});
}
