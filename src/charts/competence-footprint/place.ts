import type { FootprintCompetence } from './footprint.ts';

export interface PlacedFootprint {
	width: number;
	height: number;
	cellSize: number;
	/** Left edge of the levels of each qualification. */
	blocks: number[];
	/** Where the titles of the competences begin. */
	titleX: number;
	/** Left edge of a level within a block. */
	levelX: (level: number) => number;
	rows: { competence: FootprintCompetence; y: number }[];
	/** Headings of areas, each before the first of its competences. */
	areas: { area: FootprintCompetence['area']; letter: string; y: number }[];
}

const codeWidth = 42;
const cell = 16;
const gap = 2;
const blockWidth = 5 * (cell + gap) + 10;
const headHeight = 62;
const rowHeight = 22;
const areaHeight = 26;
/** A letter of a title at most, on average. */
const letterWidth = 7.2;

/** Codes first, then a block of five levels for each qualification, then titles: so that a phone shows the blocks. */
export function placeFootprint(competences: readonly FootprintCompetence[], count: number): PlacedFootprint {
	const titleX = codeWidth + count * blockWidth + 4;
	let y = headHeight;
	const areas: PlacedFootprint['areas'] = [];
	const rows = competences.map((competence) => {
		if (areas.at(-1)?.area !== competence.area) {
			areas.push({ area: competence.area, letter: competence.code.charAt(0), y });
			y += areaHeight;
		}
		const row = { competence, y };
		y += rowHeight;
		return row;
	});
	const longest = Math.max(0, ...competences.map(({ title }) => title.length));
	return {
		width: Math.ceil(titleX + longest * letterWidth),
		height: y,
		cellSize: cell,
		blocks: Array.from({ length: count }, (_, i) => codeWidth + i * blockWidth),
		titleX,
		levelX: (level) => (level - 1) * (cell + gap),
		rows,
		areas,
	};
}
