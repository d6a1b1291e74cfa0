import { wrap } from '../label.ts';
import { objectsByKey, relations, type LinkEnd, type LinkLine, type LinksSeries } from './series.ts';

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
const subjectWidth = 340;
const gapWidth = 180;
const objectWidth = 360;
const letterWidth = 6.9;

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

/** What stands for a row: its upper left corner, and in a list what it leads to, in lines. */
export interface PlacedRow {
	line: LinkLine;
	x: number;
	y: number;
	name: string[];
}

export interface PlacedSubject {
	end: LinkEnd;
	y: number;
	height: number;
	rows: PlacedRow[];
}

export interface PlacedSubjects {
	width: number;
	height: number;
	/** Letters of a name of a subject at most. */
	letters: number;
	subjects: PlacedSubject[];
}

export const signSize = 18;
const signPitch = 20;
const nameHeight = 20;
/** What says how many rows a subject has. */
const countWidth = 60;
/** Where the names of a list begin, and how far a line stands below the other. */
export const listX = 26;
export const lineHeight = 15;

/** Subjects below each other, each with its rows, the strongest first, as high as these take. */
function stack(
	{ subjects, lines }: LinksSeries,
	layOut: (own: readonly LinkLine[]) => { rows: PlacedRow[]; height: number },
): Pick<PlacedSubjects, 'height' | 'subjects'> {
	let y = 0;
	const placed = subjects.map((end) => {
		const own = lines
			.filter((line) => line.subject === end.key)
			.sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
		const { rows, height: below } = layOut(own);
		const height = nameHeight + below + 8;
		const at = y;
		y += height;
		return { end, y: at, height, rows };
	});
	return { height: y, subjects: placed };
}

/** A subject a row: its name, below it a sign for each of its lines. */
export function placeSigns(series: LinksSeries, width: number): PlacedSubjects {
	const perLine = Math.floor(width / signPitch);
	return {
		width,
		letters: Math.floor((width - countWidth) / letterWidth),
		...stack(series, (own) => ({
			rows: own.map((line, i) => ({
				line,
				x: (i % perLine) * signPitch,
				y: nameHeight + Math.floor(i / perLine) * signPitch,
				name: [],
			})),
			height: Math.ceil(own.length / perLine) * signPitch,
		})),
	};
}

/** A subject a row: its name, below it what each of its lines leads to; `nothing` is said where that is nothing. */
export function placeList(series: LinksSeries, width: number, nothing: string): PlacedSubjects {
	const objects = objectsByKey(series);
	const letters = Math.floor((width - listX) / letterWidth);
	return {
		width,
		letters: Math.floor(width / letterWidth),
		...stack(series, (own) => {
			let height = 0;
			const rows = own.map((line) => {
				const label = line.object === undefined ? undefined : objects.get(line.object)?.label;
				const row = { line, x: 0, y: nameHeight + height, name: wrap(label ?? nothing, letters, 4) };
				height += row.name.length * lineHeight + 9;
				return row;
			});
			return { rows, height };
		}),
	};
}
