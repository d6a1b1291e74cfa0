import { linear } from '../scale.ts';
import type { PlacedMoves } from '../who-can-move/place.ts';
import type { Task } from './series.ts';

/** Bars beside names, as those of moves stand. */
export interface PlacedTasks extends Omit<PlacedMoves, 'ticks' | 'rows'> {
	rows: { task: Task; y: number; end: number }[];
}

/** For a phone a bar stands below its names, on a page beside them. */
const sizes = {
	narrow: { start: 0, room: 284, rowHeight: 58, letters: 44, barY: 36 },
	wide: { start: 470, room: 366, rowHeight: 40, letters: 63, barY: 9 },
};
export const barHeight = 14;
const headHeight = 24;

/** A row for each task, the longest bar across the whole room. */
export function placeTasks(tasks: readonly Task[], width: number): PlacedTasks {
	const { room, ...size } = width < 600 ? sizes.narrow : sizes.wide;
	const length = linear([0, Math.max(...tasks.map(({ pairs }) => pairs), 1)], [0, room]);
	return {
		...size,
		width,
		height: headHeight + Math.max(1, tasks.length) * size.rowHeight,
		rows: tasks.map((task, i) => ({
			task,
			y: headHeight + i * size.rowHeight,
			end: size.start + Math.max(2, Math.round(length(task.pairs))),
		})),
	};
}
