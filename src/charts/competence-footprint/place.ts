import { surenesses, type Sureness } from '../../schema/outcome-words.ts';
import { wrap } from '../label.ts';
import type { FootprintCompetence, Room } from './footprint.ts';

/** A qualification: where its bars begin, the longest of them, and its name in lines. */
export interface PlacedBlock {
	x: number;
	bar: number;
	lines: string[];
}

export interface PlacedFootprint {
	width: number;
	height: number;
	blocks: PlacedBlock[];
	/** Baseline of what stands below the names. */
	underY: number;
	/** Top of a bar within its row. */
	barY: number;
	rows: { competence: FootprintCompetence; number: number; y: number }[];
	/** Headings of areas, each before the first of its competences. */
	areas: { area: FootprintCompetence['area']; letter: string; y: number }[];
}

/** For a phone the bars stand below code and title, on a page beside them. */
const sizes = {
	narrow: { start: 0, rowHeight: 44, barY: 19 },
	wide: { start: 345, rowHeight: 26, barY: 2.5 },
};
export const barHeight = 14;
export const titleX = 42;
/** Behind the longest bar: its figure, and a gap. */
const figureWidth = 52;
const areaHeight = 34;
export const lineHeight = 15;
/** A bold letter of a name, on average. */
const letterWidth = 7.6;
const mostLines = 5;

/** A row for each competence, a block of bars for each qualification. */
export function placeFootprint(
	competences: readonly FootprintCompetence[],
	names: readonly string[],
	width: number,
): PlacedFootprint {
	const { start, rowHeight, barY } = width < 600 ? sizes.narrow : sizes.wide;
	const block = (width - start) / Math.max(1, names.length);
	const blocks = names.map((name, i) => ({
		x: Math.round(start + i * block),
		bar: Math.round(block - figureWidth),
		lines: wrap(name, Math.floor((block - 8) / letterWidth), mostLines),
	}));
	const underY = Math.max(1, ...blocks.map(({ lines }) => lines.length)) * lineHeight + 14;
	let y = underY + 6;
	const areas: PlacedFootprint['areas'] = [];
	const rows = competences.map((competence, number) => {
		if (areas.at(-1)?.area !== competence.area) {
			areas.push({ area: competence.area, letter: competence.code.charAt(0), y });
			y += areaHeight;
		}
		const row = { competence, number, y };
		y += rowHeight;
		return row;
	});
	return { width, height: y, blocks, underY, barY, rows, areas };
}

export interface Segment {
	sureness: Sureness;
	/** From the left edge of the block. */
	x: number;
	width: number;
}

/** The parts of a bar, the surest first; `most`: the share of which the bar is the longest. */
export function segmentsOf(room: Room, most: number, longest: number): Segment[] {
	const round = (value: number) => Math.round(value * 10) / 10;
	let x = 0;
	return surenesses.flatMap((sureness) => {
		if (room[sureness] === 0) return [];
		const width = Math.max(1, round((room[sureness] / most) * longest));
		const segment = { sureness, x, width };
		x = round(x + width);
		return [segment];
	});
}
