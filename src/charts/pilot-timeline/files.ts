import type { Spoken } from '../../model/context.ts';
import { isAbsent, type Absent } from '../../schema/common.ts';
import type { TimelineSeries } from './series.ts';
import { renderTimelineSvg } from './svg.ts';

const valueOf = (date: string | Absent): string => (isAbsent(date) ? '' : date);
const reasonOf = (date: string | Absent): string => (isAbsent(date) ? date.absent : '');

/** A line for each pilot, an empty date with its reason, and the picture. */
export const timelineFiles = ({ locale }: Spoken, series: TimelineSeries) => ({
	columns: ['pilot', 'title', 'start', 'start_absent', 'end', 'end_absent'] as const,
	rows: series.rows.map(({ pilot, title, start, end }) => ({
		pilot,
		title,
		start: valueOf(start),
		start_absent: reasonOf(start),
		end: valueOf(end),
		end_absent: reasonOf(end),
	})),
	pictures: [{ name: 'pilot-timeline', draw: (lines: string[]) => renderTimelineSvg(locale, series, { lines }) }],
});
