import { wrap } from '../label.ts';
import type { Mirror, MirrorRow } from './mirror.ts';

/** For a desk and for a phone: two drawings, each with letters of twelve pixels or more. */
export type Size = 'wide' | 'narrow';

interface Measures {
	width: number;
	/** The longest bar. */
	bar: number;
	/** Room for the figure at the outer end of a bar on the left. */
	outer: number;
	/** Between the bars: code and title, or the code alone. */
	middle: number;
	row: number;
	/** Letters of a name in a line. */
	letters: number;
}

const measures: Record<Size, Measures> = {
	wide: { width: 880, bar: 220, outer: 58, middle: 262, row: 34, letters: 32 },
	narrow: { width: 328, bar: 82, outer: 58, middle: 46, row: 30, letters: 17 },
};

const barHeight = 20;
const lineHeight = 15;

export interface PlacedRow {
	row: MirrorRow;
	y: number;
	/** Top of the bars within the row. */
	top: number;
	left: { x: number; width: number };
	right: { x: number; width: number };
	/** Width of what a holder of the left brings. */
	filled: number;
}

export interface PlacedMirror {
	width: number;
	height: number;
	barHeight: number;
	lineHeight: number;
	rowHeight: number;
	/** Where bars on the left end, where those on the right begin, and the middle between. */
	leftEdge: number;
	rightEdge: number;
	centre: number;
	/** Heads of both sides in lines. */
	heads: readonly [string[], string[]];
	rows: PlacedRow[];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Bars to both sides of their names; the longest room of either side fills its side. */
export function placeMirror({ names, shortNames, rows }: Mirror, size: Size): PlacedMirror {
	const { width, bar, outer, middle, row: rowHeight, letters } = measures[size];
	const [leftEdge, rightEdge] = [outer + bar, outer + bar + middle];
	const [first, second] = size === 'wide' ? names : shortNames;
	const heads: [string[], string[]] = [wrap(first, letters, 3), wrap(second, letters, 3)];
	const head = Math.max(...heads.map((lines) => lines.length)) * lineHeight + 8;
	const most = Math.max(...rows.flatMap(({ left, right }) => [left.room, right.room]), Number.MIN_VALUE);
	// What has room at all is seen.
	const length = (room: number) => (room > 0 ? Math.max(2, round((room / most) * bar)) : 0);
	return {
		...{ width, barHeight, lineHeight, rowHeight, leftEdge, rightEdge, heads },
		height: head + rows.length * rowHeight,
		centre: (leftEdge + rightEdge) / 2,
		rows: rows.map((row, i) => {
			const [left, right] = [length(row.left.room), length(row.right.room)];
			return {
				row,
				y: head + i * rowHeight,
				top: (rowHeight - barHeight) / 2,
				left: { x: leftEdge - left, width: left },
				right: { x: rightEdge, width: right },
				filled: round(right * row.credit),
			};
		}),
	};
}
