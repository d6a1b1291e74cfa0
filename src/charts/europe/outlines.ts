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

/** Smaller countries are marked with a dot on the map, since their outline could not be seen. */
export const dotBelow = 60;

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
