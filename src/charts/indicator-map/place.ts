import type { MapGeometry } from '../europe/outlines.ts';
import { tileRows } from './tiles.ts';

export interface Tile {
	id: string;
	x: number;
	y: number;
}

export interface PlacedTiles {
	rows: Tile[][];
	width: number;
	height: number;
	tile: { width: number; height: number };
}

const tileGap = 2;

/** Tiles of equal size, near where the countries lie; a country that the grid does not know gets one below. */
export function placeTiles(ids: readonly string[], width: number): PlacedTiles {
	const known = new Set(tileRows.flat());
	const others = ids.filter((id) => !known.has(id));
	const columns = Math.max(...tileRows.map(({ length }) => length));
	const extra = Array.from({ length: Math.ceil(others.length / columns) }, (_, i) =>
		others.slice(i * columns, i * columns + columns),
	);
	const rows = [...tileRows, ...extra];
	const step = { x: (width + tileGap) / columns, y: width < 600 ? 42 : 54 };
	const round = (value: number) => Math.round(value * 10) / 10;
	return {
		rows: rows.map((row, y) =>
			row.flatMap((id, x) => (id && ids.includes(id) ? [{ id, x: round(x * step.x), y: y * step.y }] : [])),
		),
		width,
		height: rows.length * step.y,
		tile: { width: round(step.x - tileGap), height: step.y - tileGap },
	};
}

/** A country with so large an area has room for any value. */
const labelFrom = 2200;
const letterWidth = 7.2;

/** Where the value of a small country stands, from its place, when it has no room for it: on the sea, or where there is room. */
const beside: Readonly<Record<string, readonly [x: number, y: number]>> = {
	al: [-42, 16],
	be: [-52, -26],
	cy: [0, 24],
	dk: [-52, -4],
	ee: [62, -12],
	ie: [-56, -12],
	lu: [-40, 24],
	lv: [66, -6],
	lt: [70, 2],
	me: [-40, 14],
	mt: [38, -4],
	nl: [-38, -36],
	si: [-14, 34],
};

export interface PlacedNumber {
	id: string;
	x: number;
	y: number;
	/** From the country to its value, where that stands beside it. */
	lead?: string;
}

/** Where the numbers of the map stand: within a country that has room for its number, else beside it, or nowhere. */
export function placeNumbers(
	{ outlines }: MapGeometry,
	numbers: readonly { id: string; value: string }[],
): PlacedNumber[] {
	return numbers.flatMap(({ id, value }): PlacedNumber[] => {
		const outline = outlines[id];
		if (!outline) return [];
		const { x, y, area } = outline;
		if (area >= labelFrom || value.length * letterWidth <= Math.sqrt(area) * 1.2) return [{ id, x, y }];
		const by = Object.hasOwn(beside, id) ? beside[id] : undefined;
		return by ? [{ id, x: x + by[0], y: y + by[1], lead: `M${x} ${y}l${by[0]} ${by[1]}` }] : [];
	});
}
