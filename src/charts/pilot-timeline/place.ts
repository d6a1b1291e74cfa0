import { linear } from '../scale.ts';
import type { TimelineRow, TimelineSeries } from './series.ts';

export interface PlacedTimeline {
	width: number;
	height: number;
	/** Where each year begins. */
	years: { year: number; x: number }[];
	rows: { row: TimelineRow; y: number; bar?: { x: number; width: number } }[];
	barHeight: number;
	letters: number;
}

const axisHeight = 26;
const rowHeight = 62;
const barHeight = 14;
/** Of a title: a letter is a little more than half as wide as it is high. */
const letterWidth = 7.6;
/** A pilot of a few days is still seen. */
const least = 4;

/** Years from left to right, a line of words and a bar for each pilot. */
export function placeTimeline({ rows, years }: TimelineSeries, width: number): PlacedTimeline {
	const scale = linear([years.from, years.to], [0, width]);
	return {
		width,
		height: axisHeight + Math.max(1, rows.length) * rowHeight,
		years: Array.from({ length: years.to - years.from }, (_, i) => ({
			year: years.from + i,
			x: scale(years.from + i),
		})),
		rows: rows.map((row, i) => {
			const y = axisHeight + i * rowHeight;
			if (!row.span) return { row, y };
			const x = scale(row.span.from);
			return { row, y, bar: { x, width: Math.max(least, scale(row.span.to) - x) } };
		}),
		barHeight,
		letters: Math.floor(width / letterWidth),
	};
}
