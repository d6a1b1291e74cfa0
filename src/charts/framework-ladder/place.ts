import { shorten, wrap } from '../label.ts';
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
	/** What stands at its left in place of a level. */
	lines: string[];
	y: number;
	height: number;
	levels: PlacedLevel[];
}

export interface PlacedHead {
	x: number;
	names: string[];
	short: string;
	/** How sure the relation is. */
	sure: string[];
}

export interface PlacedLadder {
	width: number;
	height: number;
	boxWidth: number;
	/** Above each framework’s column. */
	heads: PlacedHead[];
	/** Baselines of what stands below the names. */
	shortY: number;
	sureY: number;
	rows: PlacedRow[];
}

/** What stands above a column, whole. */
export interface LadderHead {
	name: string;
	short: string;
	sure: string;
}

const sizes = { narrow: { scale: 38, most: 145 }, wide: { scale: 64, most: 272 } };
export const lineHeight = 15;
/** A letter of twelve pixels, on average, and a bold one. */
const letterWidth = 7;
const boldWidth = 7.8;
const boxPadding = 9;
const boxGap = 4;
const columnGap = 8;
const rowPadding = 5;
const apartGap = 14;
/** Left and right of a notation. */
const boxInset = 6;

/**
 * EQF levels from eight down to one; below, set apart, the levels that have none. National numbers place nothing. The
 * columns share the width, and are so wide that no word above them is cut.
 */
export function placeLadder(
	frameworks: readonly LadderFramework[],
	heads: readonly LadderHead[],
	apartName: string,
	across: number,
): PlacedLadder {
	const { scale, most } = sizes[across < 600 ? 'narrow' : 'wide'];
	const longest = Math.max(0, ...heads.flatMap(({ name }) => name.split(' ')).map((word) => word.length));
	const shared = Math.min(most, (across - scale) / Math.max(frameworks.length, 1));
	const columnWidth = Math.floor(Math.max(shared, longest * boldWidth + columnGap));
	const boxWidth = columnWidth - columnGap;
	const letters = Math.floor(columnWidth / letterWidth);
	const placedHeads = heads.map(({ name, short, sure }, i) => ({
		x: scale + i * columnWidth,
		names: wrap(name, Math.floor(columnWidth / boldWidth), 3),
		short: shorten(short, letters),
		sure: wrap(sure, letters, 2),
	}));
	const shortY = Math.max(1, ...placedHeads.map(({ names }) => names.length)) * lineHeight + 14;
	const sureY = shortY + lineHeight + 2;
	const apart = frameworks.some(({ levels }) => levels.some(({ eqf }) => eqf === undefined));
	let y = sureY + Math.max(1, ...placedHeads.map(({ sure }) => sure.length)) * lineHeight - 4;
	const rows = [8, 7, 6, 5, 4, 3, 2, 1, ...(apart ? [undefined] : [])].map((eqf): PlacedRow => {
		if (eqf === undefined) y += apartGap;
		const stacks = frameworks.map((framework, column) =>
			stack(framework, eqf, column, { x: scale + column * columnWidth, y: y + rowPadding, boxWidth }),
		);
		const lines = eqf ? [] : wrap(apartName, Math.floor(scale / letterWidth), 4);
		const least = Math.max(36, lines.length * lineHeight + 6);
		const height = Math.max(least, ...stacks.map(({ end }) => end - y + rowPadding));
		const levels = stacks.flatMap((one) => one.levels);
		const row: PlacedRow = { ...(eqf ? { eqf } : {}), lines, y, height, levels };
		y += height;
		return row;
	});
	const width = Math.max(across, scale + frameworks.length * columnWidth);
	return { width, height: y + 2, boxWidth, heads: placedHeads, shortY, sureY, rows };
}

/** The levels of a framework at one EQF level, one below the other, the first of the framework at the bottom. */
function stack(
	framework: LadderFramework,
	eqf: number | undefined,
	column: number,
	at: { x: number; y: number; boxWidth: number },
) {
	let { y } = at;
	const levels = framework.levels
		.filter((level) => level.eqf === eqf)
		.reverse()
		.map((level): PlacedLevel => {
			const lines = wrap(level.notation, Math.floor((at.boxWidth - boxInset) / letterWidth), 3);
			const height = lines.length * lineHeight + boxPadding;
			const placed = { level, framework, column, x: at.x, y, height, lines };
			y += height + boxGap;
			return placed;
		});
	return { levels, end: levels.length > 0 ? y - boxGap : y };
}
