import { percentOf } from '../comparison-in-words.ts';
import { linear } from '../scale.ts';
import { thresholds } from '../../model/compare/words.ts';
import type { Move } from './series.ts';

export interface PlacedMove {
	move: Move;
	y: number;
	/** Where the bar of what is covered ends, and where that of what may be covered. */
	end: number;
	most: number;
}

export interface PlacedMoves {
	width: number;
	height: number;
	/** Where the bars begin. */
	start: number;
	rowHeight: number;
	/** Of a name, at most. */
	letters: number;
	/** Top of a bar within its row. */
	barY: number;
	/** At nothing, all, and from where on a word holds. */
	ticks: { x: number; percent: number }[];
	rows: PlacedMove[];
}

/** For a phone a bar stands below its name, on a page beside it. */
const sizes = {
	narrow: { start: 4, room: 150, rowHeight: 44, letters: 42, barY: 20 },
	wide: { start: 400, room: 300, rowHeight: 26, letters: 54, barY: 3 },
};
const headHeight = 30;

/** A row for each move, a bar as long as the share that is covered. */
export function placeMoves(moves: readonly Move[], width: number): PlacedMoves {
	const { start, room, rowHeight, letters, barY } = width < 600 ? sizes.narrow : sizes.wide;
	const x = (percent: number) => Math.round(linear([0, 100], [start, start + room])(percent));
	return {
		width,
		height: headHeight + Math.max(1, moves.length) * rowHeight,
		start,
		rowHeight,
		letters,
		barY,
		ticks: [0, thresholds.part, thresholds.most, 100].map((percent) => ({ x: x(percent), percent })),
		rows: moves.map((move, i) => {
			const { coverage = 0, high = coverage } = move.pair;
			return { move, y: headHeight + i * rowHeight, end: x(percentOf(coverage)), most: x(percentOf(high)) };
		}),
	};
}
