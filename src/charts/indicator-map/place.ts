import { tileRows } from './regions.ts';

export interface Outline {
	path: string;
	/** Where its label stands. */
	x: number;
	y: number;
	/** In square pixels: small ones have no room for a label. */
	area: number;
}

export interface MapGeometry {
	width: number;
	height: number;
	outlines: Record<string, Outline>;
	/** The land around, of which nothing is told. */
	around: string;
}

export interface Tile {
	id: string;
	x: number;
	y: number;
}

/** Smaller countries are marked with a dot on the map, since their outline could not be seen. */
export const dotBelow = 60;
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

/** The countries of the map from north to south in bands, each from west to east: the way of the arrow keys. */
export function bandsOf({ outlines, height }: MapGeometry, ids: readonly string[], bands = 9): string[][] {
	const placed = ids.flatMap((id) => {
		const outline = outlines[id];
		return outline ? [{ id, ...outline }] : [];
	});
	return Array.from({ length: bands }, (_, i) =>
		placed
			.filter(({ y }) => Math.min(bands - 1, Math.max(0, Math.floor((y / height) * bands))) === i)
			.sort((a, b) => a.x - b.x)
			.map(({ id }) => id),
	).filter((band) => band.length > 0);
}
