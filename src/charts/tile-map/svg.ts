import { placeTiles } from '../indicator-map/place.ts';
import { markup, type Markup } from '../markup.ts';
import type { TileSeries } from './series.ts';

/** As wide as its letters stay legible on a phone. */
const pictureWidth = 340;

/**
 * The map of tiles: each country as large as the others, near where it lies, and a link to its page. Its
 * name and figure are the name of the link. The colours are those of `src/styles/tile-map.css`.
 */
export function tileMap({ title, year, tiles }: TileSeries): string {
	const byId = new Map(tiles.map((tile) => [tile.id, tile]));
	const { rows, width, height, tile: size } = placeTiles([...byId.keys()], pictureWidth);
	const drawn = rows.flat().map(({ id, x, y }): Markup | undefined => {
		const tile = byId.get(id);
		if (!tile) return undefined;
		const middle = x + size.width / 2;
		const look = tile.grade === undefined ? undefined : markup` class="c${tile.grade}"`;
		return markup`<a href="${tile.href}"${look}><title>${tile.label}</title><rect x="${x}" y="${y}" width="${size.width}" height="${size.height}"/><text x="${middle}" y="${y + 17}">${id.toUpperCase()}</text><text class="v" x="${middle}" y="${y + 34}">${tile.value}</text></a>`;
	});
	return String(
		markup`<svg class="tiles" viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}, ${year}">${drawn}</svg>`,
	);
}
