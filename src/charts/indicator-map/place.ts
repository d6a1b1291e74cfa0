import { tileRows } from './tiles.ts';

export interface Tile {
	id: string;
	x: number;
	y: number;
}

/** Larger ones have room for their value. */
export const labelFrom = 900;

export const tileSize = 41;
const tileGap = 1.5;
export const gridWidth = 340;

/** Tiles of equal size, near where the countries lie; a country that the grid does not know gets one below. */
export function placeTiles(ids: readonly string[]): { rows: Tile[][]; width: number; height: number } {
	const known = new Set(tileRows.flat());
	const others = ids.filter((id) => !known.has(id));
	const extra = Array.from({ length: Math.ceil(others.length / 8) }, (_, i) => others.slice(i * 8, i * 8 + 8));
	const rows = [...tileRows, ...extra];
	const step = tileSize + tileGap;
	return {
		rows: rows.map((row, y) =>
			row.flatMap((id, x) => (id && ids.includes(id) ? [{ id, x: x * step, y: y * step }] : [])),
		),
		width: gridWidth,
		height: rows.length * step,
	};
}
