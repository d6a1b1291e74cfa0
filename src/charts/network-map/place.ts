import { placeTiles, type PlacedTiles } from '../indicator-map/place.ts';
import { wrap } from '../label.ts';
import type { NetworkGroup } from './groups.ts';
import type { NetworkMember } from './series.ts';

export interface PlacedMember {
	member: NetworkMember;
	/** Top of its row. */
	y: number;
	height: number;
	/** Its name, in lines, and whether its type has room behind the last of them. */
	lines: string[];
	isTypeBeside: boolean;
}

export interface PlacedNetwork {
	width: number;
	height: number;
	tiles: PlacedTiles;
	/** Where what the signs mean begins. */
	keyY: number;
	/** Where the list stands, and how wide it is. */
	list: { x: number; width: number };
	/** Each with the top of its heading. */
	groups: { group: NetworkGroup; y: number; members: PlacedMember[] }[];
}

/** For a page the list stands beside the tiles, for a phone below them. */
const sizes = {
	narrow: { tiles: 328, x: 0 },
	wide: { tiles: 400, x: 448 },
};
/** A letter of 12.5 px, on average. */
const letterWidth = 6.8;
export const nameX = 20;
export const lineStep = 16;
export const headHeight = 30;
export const keyStep = 20;
const rowPadding = 6;
const groupGap = 8;

/** Tiles of all countries, and the organisations of each that has some. */
export function placeNetwork(
	groups: readonly NetworkGroup[],
	{ ids, signs, typeOf }: { ids: readonly string[]; signs: number; typeOf: (member: NetworkMember) => string },
	width: number,
): PlacedNetwork {
	const isNarrow = width < 600;
	const { tiles: tilesWidth, x } = sizes[isNarrow ? 'narrow' : 'wide'];
	const tiles = placeTiles(ids, tilesWidth);
	const keyY = tiles.height + 14;
	const keyEnd = keyY + signs * keyStep;
	const letters = Math.floor((width - x - nameX) / letterWidth);
	let y = isNarrow ? keyEnd + 8 : 0;
	const placed = groups.map((group) => {
		const top = y;
		y += headHeight;
		const members = group.members.map((member): PlacedMember => {
			const lines = wrap(member.title, letters, 4);
			const isTypeBeside = (lines.at(-1) ?? '').length + typeOf(member).length + 3 <= letters;
			const height = (lines.length + (isTypeBeside ? 0 : 1)) * lineStep + rowPadding;
			const one = { member, y, height, lines, isTypeBeside };
			y += height;
			return one;
		});
		y += groupGap;
		return { group, y: top, members };
	});
	return {
		width,
		height: Math.max(keyEnd, y),
		tiles,
		keyY,
		list: { x, width: width - x },
		groups: placed,
	};
}
