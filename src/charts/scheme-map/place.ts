import type { CollectionName } from '../../schema/collections.ts';

interface Box {
	collection: CollectionName;
	x: number;
	y: number;
	width: number;
	height: number;
}

interface Arrow {
	/** Name of the relation: a key of the interface’s strings below `map.`. */
	label:
		| 'edition-of'
		| 'stands-for'
		| 'leads-to'
		| 'teaches'
		| 'needs'
		| 'asks-for'
		| 'answers'
		| 'composed-of'
		| 'built-on'
		| 'certifies';
	path: string;
	x: number;
	y: number;
}

const boxWidth = 190;
const boxHeight = 60;
const columnWidth = 275;
const rowHeight = 130;

/** Column and row of each collection: from frameworks on the left to what people do on the right. */
const grid: [CollectionName, number, number][] = [
	['frameworks', 0, 0],
	['competences', 1, 0],
	['role-profiles', 2, 0],
	['mappings', 3, 0],
	['qualification-profiles', 1, 1],
	['requirements', 0, 2],
	['learning-units', 1, 2],
	['skills', 2, 2],
	['occupations', 3, 2],
	['certifications', 0, 3],
	['qualifications', 1, 3],
];

const links: [CollectionName, CollectionName, Arrow['label']][] = [
	['competences', 'frameworks', 'edition-of'],
	['role-profiles', 'competences', 'asks-for'],
	['qualification-profiles', 'competences', 'stands-for'],
	['learning-units', 'qualification-profiles', 'leads-to'],
	['learning-units', 'skills', 'teaches'],
	['occupations', 'skills', 'needs'],
	['learning-units', 'requirements', 'answers'],
	['qualifications', 'learning-units', 'composed-of'],
	['qualifications', 'occupations', 'built-on'],
	['certifications', 'qualifications', 'certifies'],
];

/** The picture of how the collections connect: boxes and arrows in pixels. */
export function placeSchemeMap(): { boxes: Box[]; arrows: Arrow[]; width: number; height: number } {
	const boxes = grid.map(([collection, column, row]) => ({
		collection,
		x: column * columnWidth + 1,
		y: row * rowHeight + 1,
		width: boxWidth,
		height: boxHeight,
	}));
	const boxOf = new Map(boxes.map((box) => [box.collection, box]));
	const arrows = links.flatMap(([from, to, label]) => {
		const a = boxOf.get(from);
		const b = boxOf.get(to);
		if (!a || !b) return [];
		const vertical = a.x === b.x;
		const sign = vertical ? Math.sign(b.y - a.y) : Math.sign(b.x - a.x);
		const start = vertical
			? [a.x + boxWidth / 2, sign > 0 ? a.y + boxHeight : a.y]
			: [sign > 0 ? a.x + boxWidth : a.x, a.y + boxHeight / 2];
		const end = vertical
			? [b.x + boxWidth / 2, sign > 0 ? b.y : b.y + boxHeight]
			: [sign > 0 ? b.x : b.x + boxWidth, b.y + boxHeight / 2];
		const [x1 = 0, y1 = 0] = start;
		const [x2 = 0, y2 = 0] = end;
		return [
			{
				label,
				path: `M${x1} ${y1}L${x2} ${y2}`,
				x: (x1 + x2) / 2 + (vertical ? 48 : 0),
				// Beside a line that stands, above one that lies, below one that climbs.
				y: (y1 + y2) / 2 + (vertical ? 4 : y1 === y2 ? -8 : 22),
			},
		];
	});
	return { boxes, arrows, width: 3 * columnWidth + boxWidth + 2, height: 3 * rowHeight + boxHeight + 2 };
}
