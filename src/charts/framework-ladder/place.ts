import { wrap } from '../label.ts';
import type { LadderFramework, LadderLevel } from './series.ts';

export interface PlacedLevel {
	level: LadderLevel;
	framework: LadderFramework;
	/** Column of the framework. */
	column: number;
	x: number;
	y: number;
	height: number;
	lines: string[];
}

export interface PlacedRow {
	/** EQF level, or none for the levels that stand apart. */
	eqf?: number;
	y: number;
	height: number;
	levels: PlacedLevel[];
}

export interface PlacedLadder {
	width: number;
	height: number;
	/** Left edge of each framework’s column. */
	columns: number[];
	rows: PlacedRow[];
	narrow: boolean;
}

/** With four columns it fits a phone; more are scrolled. */
const scaleWidth = 44;
const columnWidth = 74;
export const boxWidth = columnWidth - 8;
const headHeight = 82;
const lineHeight = 14;
const boxPadding = 8;
const boxGap = 4;
const rowPadding = 5;
const apartGap = 14;
/** Letters of a notation in a line, with room for the sign beside it. */
const letters = 9;

/** EQF levels from eight down to one; below, set apart, the levels that have none. National numbers place nothing. */
export function placeLadder(frameworks: readonly LadderFramework[]): PlacedLadder {
	const columns = frameworks.map((_, i) => scaleWidth + i * columnWidth);
	const apart = frameworks.some(({ levels }) => levels.some(({ eqf }) => eqf === undefined));
	let y = headHeight;
	const rows = [8, 7, 6, 5, 4, 3, 2, 1, ...(apart ? [undefined] : [])].map((eqf): PlacedRow => {
		if (eqf === undefined) y += apartGap;
		const stacks = frameworks.map((framework, column) =>
			stack(framework, eqf, column, columns[column] ?? 0, y + rowPadding),
		);
		const height = Math.max(34, ...stacks.map(({ end }) => end - y + rowPadding));
		const row: PlacedRow = { ...(eqf ? { eqf } : {}), y, height, levels: stacks.flatMap(({ levels }) => levels) };
		y += height;
		return row;
	});
	return {
		width: scaleWidth + Math.max(frameworks.length, 1) * columnWidth,
		height: y + 2,
		columns,
		rows,
		narrow: frameworks.length <= 4,
	};
}

/** The levels of a framework at one EQF level, one below the other, the first of the framework at the bottom. */
function stack(framework: LadderFramework, eqf: number | undefined, column: number, x: number, top: number) {
	let y = top;
	const levels = framework.levels
		.filter((level) => level.eqf === eqf)
		.reverse()
		.map((level): PlacedLevel => {
			const lines = wrap(level.notation, letters, 2);
			const height = lines.length * lineHeight + boxPadding;
			const placed = { level, framework, column, x, y, height, lines };
			y += height + boxGap;
			return placed;
		});
	return { levels, end: levels.length > 0 ? y - boxGap : y };
}
