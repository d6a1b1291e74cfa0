import { relations, type LinkEnd, type LinkLine, type LinksSeries } from './series.ts';

/**
 * A line for each row is legible as long as an eye can follow it. The larger sets (126 rows and more) lead from a few
 * subjects to almost as many objects as they have rows, so that lines would only draw fans; what there is to see is how
 * much each subject has and how strong it is. They are drawn as a bar of signs for each subject, a sign for each row.
 */
export const mostLines = 60;
export const hasSigns = ({ lines }: LinksSeries): boolean => lines.length > mostLines;

export interface PlacedEnd {
	end: LinkEnd;
	y: number;
}

export interface PlacedLine {
	line: LinkLine;
	object?: LinkEnd;
	path: string;
	/** Where the sign of the relation stands. */
	x: number;
	y: number;
}

export interface PlacedLinks {
	width: number;
	height: number;
	/** Where the names of subjects end, and those of objects begin. */
	subjectX: number;
	objectX: number;
	letters: { subject: number; object: number };
	subjects: (PlacedEnd & { lines: PlacedLine[] })[];
	objects: PlacedEnd[];
	/** Where the lines end for which no term was found. */
	nothingY?: number;
}

const pitch = 24;
const subjectWidth = 222;
const gapWidth = 130;
const objectWidth = 232;
const letterWidth = 6.6;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** Subjects left in their order, objects right in the order of the middle of their subjects, so that lines cross less. */
export function placeLinks(series: LinksSeries): PlacedLinks {
	const { subjects, objects, lines } = series;
	const nothing = lines.some((line) => line.object === undefined);
	const rightCount = objects.length + (nothing ? 1 : 0);
	const height = Math.max(subjects.length, rightCount) * pitch;
	const spread = (i: number, count: number) => Math.round(((i + 0.5) * height) / count);
	const orderOf = new Map(subjects.map((subject, i) => [subject.key, i]));
	const middleOf = ({ key }: LinkEnd) =>
		mean(lines.filter((line) => line.object === key).map((line) => orderOf.get(line.subject) ?? 0));
	const right = [...objects]
		.sort((a, b) => middleOf(a) - middleOf(b))
		.map((end, i) => ({ end, y: spread(i, rightCount) }));
	const placeOf = new Map(right.map((placed) => [placed.end.key, placed]));
	const nothingY = spread(rightCount - 1, rightCount);
	const [x1, x2] = [subjectWidth, subjectWidth + gapWidth];
	return {
		width: subjectWidth + gapWidth + objectWidth,
		height,
		subjectX: subjectWidth - 8,
		objectX: x2 + 8,
		letters: {
			subject: Math.floor((subjectWidth - 8) / letterWidth),
			object: Math.floor((objectWidth - 8) / letterWidth),
		},
		subjects: subjects.map((end, i) => {
			const y = spread(i, subjects.length);
			const own = lines.filter((line) => line.subject === end.key);
			return {
				end,
				y,
				lines: own.map((line, j) => {
					const object = line.object === undefined ? undefined : placeOf.get(line.object);
					const y2 = object?.y ?? nothingY;
					return {
						line,
						...(object ? { object: object.end } : {}),
						path: `M${x1} ${y}C${x1 + gapWidth / 2} ${y} ${x1 + gapWidth / 2} ${y2} ${x2} ${y2}`,
						...pointOn(x1, y, x2, y2, signShare(j, own.length)),
					};
				}),
			};
		}),
		objects: right,
		...(nothing ? { nothingY } : {}),
	};
}

/** Signs of one subject's lines stand at different places along them. */
const signShare = (i: number, count: number) => (count === 1 ? 0.5 : 0.42 + (0.24 * i) / (count - 1));

/** A point of the curve between two ends. */
function pointOn(x1: number, y1: number, x2: number, y2: number, t: number): { x: number; y: number } {
	const middle = (x1 + x2) / 2;
	const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
	return {
		x: Math.round(a * x1 + (b + c) * middle + d * x2),
		y: Math.round((a + b) * y1 + (c + d) * y2),
	};
}

export interface PlacedSigns {
	width: number;
	height: number;
	letters: number;
	size: number;
	subjects: { end: LinkEnd; y: number; height: number; signs: { line: LinkLine; x: number; y: number }[] }[];
}

/** As many signs as a phone of 360 px holds beside each other. */
const signsInLine = 17;
const signPitch = 20;
const nameHeight = 20;

/** A subject a row: its name, below it a sign for each of its lines, the strongest first. */
export function placeSigns({ subjects, lines }: LinksSeries): PlacedSigns {
	let y = 0;
	const placed = subjects.map((end) => {
		const own = lines
			.filter((line) => line.subject === end.key)
			.sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
		const height = nameHeight + Math.ceil(own.length / signsInLine) * signPitch + 8;
		const at = y;
		y += height;
		return {
			end,
			y: at,
			height,
			signs: own.map((line, i) => ({
				line,
				x: (i % signsInLine) * signPitch,
				y: nameHeight + Math.floor(i / signsInLine) * signPitch,
			})),
		};
	});
	return { width: signsInLine * signPitch, height: y, letters: 40, size: signPitch - 2, subjects: placed };
}
