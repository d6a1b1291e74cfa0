import { axis, linear } from '../scale.ts';
import type { Move } from './series.ts';

export interface PlacedMove {
	move: Move;
	y: number;
	/** Where the bar of the bridge ends. */
	end: number;
}

export interface PlacedMoves {
	width: number;
	height: number;
	/** Where the bars begin. */
	start: number;
	rowHeight: number;
	ticks: { x: number; points: number }[];
	rows: PlacedMove[];
}

const width = 340;
const start = 4;
const room = 210;
const headHeight = 30;
const rowHeight = 42;

/** A row for each move, a bar as long as the credit points of its bridge; drawn for a phone. */
export function placeMoves(moves: readonly Move[]): PlacedMoves {
	const most = Math.max(5, ...moves.map(({ bridge }) => bridge.creditPoints));
	const { domain, ticks } = axis([0, most], 4);
	const x = linear(domain, [start, start + room]);
	return {
		width,
		height: headHeight + Math.max(1, moves.length) * rowHeight,
		start,
		rowHeight,
		ticks: ticks.map((points) => ({ x: Math.round(x(points)), points })),
		rows: moves.map((move, i) => ({
			move,
			y: headHeight + i * rowHeight,
			end: Math.round(x(move.bridge.creditPoints)),
		})),
	};
}
