import type { DatasetFile } from '../../datasets/file.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { isAbsent, type Absent } from '../../schema/common.ts';
import { toChartFiles } from '../provenance.ts';
import { toTimelineSeries } from './series.ts';
import { renderTimelineSvg } from './svg.ts';
import { timelineLine, timelineWords } from './words.ts';

const valueOf = (date: string | Absent): string => (isAbsent(date) ? '' : date);
const reasonOf = (date: string | Absent): string => (isAbsent(date) ? date.absent : '');

/** The timeline's files: a line for each pilot, an empty date with its reason, and the picture. */
export function pilotTimelineFiles(catalogue: Catalogue): DatasetFile[] {
	const series = toTimelineSeries(catalogue);
	return toChartFiles(catalogue, timelineLine, {
		name: 'pilot-timeline',
		columns: ['pilot', 'title', 'start', 'start_absent', 'end', 'end_absent'],
		rows: series.rows.map(({ pilot, title, start, end }) => ({
			pilot,
			title,
			start: valueOf(start),
			start_absent: reasonOf(start),
			end: valueOf(end),
			end_absent: reasonOf(end),
		})),
		pictures: [{ name: 'pilot-timeline', draw: (lines) => renderTimelineSvg(series, timelineWords, { lines }) }],
	});
}
