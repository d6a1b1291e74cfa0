import { wrap } from '../label.ts';
import { rolesOf, soleRole, type StackRole, type StackSeries, type StackUnit } from './series.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A unit certificate with the lines of its competence, and those that are held before it. */
export interface PlacedUnit {
	unit: StackUnit;
	box: Box;
	lines: string[];
	before: { name: string; id: string; box: Box }[];
}

/** A role certificate and what it rests on; without a role: what no role asks for. */
export interface PlacedBand {
	role?: StackRole;
	head: Box;
	/** Name of the role, in lines. */
	lines: string[];
	units: PlacedUnit[];
	/** Lines that join them. */
	joints: string;
}

export interface PlacedStack {
	width: number;
	height: number;
	bands: PlacedBand[];
	/** How a unit is drawn: with its level on the whole scale, as a card, or as a line of text. */
	look: 'scale' | 'card' | 'line';
}

/** Letters of 12.5 px, and of the bold ones of a role, on average. */
const letterWidth = 6.9;
const boldWidth = 8.2;
export const lineHeight = 15;
/** Within a card: left of its words, and above and below them. */
export const padding = { x: 14, y: 10 };
/** Where the title begins in a line of text. */
export const titleX = 70;
const gap = 10;
const mostInRow = 4;

const lettersIn = (width: number) => Math.floor(width / letterWidth);

/** Rows of boxes of one width, each row as high as the highest in it. */
function inRows<T>(
	items: readonly T[],
	{ x, y, width, perRow }: { x: number; y: number; width: number; perRow: number },
	heightOf: (item: T) => number,
): { item: T; box: Box }[] {
	const boxWidth = Math.floor((width - gap * (perRow - 1)) / perRow);
	let top = y;
	return Array.from({ length: Math.ceil(items.length / perRow) }, (_, i) => {
		const row = items.slice(i * perRow, (i + 1) * perRow);
		const height = Math.max(...row.map(heightOf));
		const placed = row.map((item, j) => ({
			item,
			box: { x: x + j * (boxWidth + gap), y: top, width: boxWidth, height },
		}));
		top += height + gap;
		return placed;
	}).flat();
}

const bottomOf = (boxes: readonly Box[], least: number) => Math.max(least, ...boxes.map(({ y, height }) => y + height));

/** One role on top of the units that it rests on, and those on top of what is held before them. */
function placeOne(role: StackRole, units: readonly StackUnit[], width: number): PlacedStack {
	const isNarrow = width < 600;
	const perRow = isNarrow ? 1 : Math.max(1, Math.min(units.length, mostInRow));
	const indent = isNarrow ? 24 : 0;
	const lines = wrap(role.title, Math.floor((width - 2 * padding.x) / boldWidth), 2);
	const head = { x: 0, y: 0, width, height: 34 + lines.length * 20 };
	const step = isNarrow ? 14 : 26;
	const [cardHeight, beforeHeight] = [82, 34];
	const cardWidth = Math.floor((width - indent - gap * (perRow - 1)) / perRow);
	const titleOf = ({ title }: StackUnit) => wrap(title, lettersIn(cardWidth - 2 * padding.x), 3);
	const rows = inRows(units, { x: indent, y: head.height + step, width: width - indent, perRow }, (unit) => {
		const below = unit.requires.length * (beforeHeight + 12);
		return cardHeight + titleOf(unit).length * lineHeight + (isNarrow ? below : 0);
	});
	const placed = rows.map(({ item: unit, box }): PlacedUnit => {
		const own = cardHeight + titleOf(unit).length * lineHeight;
		const height = isNarrow ? own : box.height;
		return {
			unit,
			box: { ...box, height },
			lines: titleOf(unit),
			before: unit.requires.map((id, i) => ({
				id,
				name: unit.after[i] ?? id,
				box: {
					x: box.x + 16,
					y: box.y + height + 12 + i * (beforeHeight + 12),
					width: box.width - 32,
					height: beforeHeight,
				},
			})),
		};
	});
	const joints = placed.flatMap(({ box, before }) => [
		isNarrow
			? `M8 ${head.height}V${box.y + 24}H${box.x}`
			: `M${Math.round(box.x + box.width / 2)} ${head.height}V${box.y}`,
		...before.map((one) => `M${Math.round(box.x + box.width / 2)} ${box.y + box.height}V${one.box.y}`),
	]);
	const boxes = placed.flatMap(({ box, before }) => [box, ...before.map((one) => one.box)]);
	return {
		width,
		height: bottomOf(boxes, head.height) + 2,
		bands: [{ role, head, lines, units: placed, joints: joints.join('') }],
		look: 'scale',
	};
}

/** All roles below each other, each beside its units or, on a phone, above them. */
function placeAll(series: StackSeries, width: number): PlacedStack {
	const isNarrow = width < 600;
	const [headWidth, bandGap] = isNarrow ? [width, 22] : [190, 20];
	const x = isNarrow ? 0 : headWidth + 18;
	const perRow = isNarrow ? 1 : mostInRow;
	const room = width - x;
	const cardWidth = Math.floor((room - gap * (perRow - 1)) / perRow);
	const titleOf = ({ title }: StackUnit) =>
		wrap(title, lettersIn(isNarrow ? cardWidth - titleX : cardWidth - padding.x - 8), 3);
	const heightOf = (unit: StackUnit) => {
		const lines = titleOf(unit).length + (unit.after.length > 0 ? 1 : 0);
		return isNarrow ? lines * lineHeight + 4 : lines * lineHeight + 2 * padding.y + 18;
	};
	const free = series.units.filter((unit) => rolesOf(unit, series).length === 0);
	const unitsOf = ({ units }: StackRole) => units.flatMap((id) => series.units.find((unit) => unit.id === id) ?? []);
	const wanted = [
		...series.roles.map((role) => ({ role, units: unitsOf(role) })),
		...(free.length > 0 ? [{ role: undefined, units: free }] : []),
	];
	let y = 0;
	const bands = wanted.map(({ role, units }): PlacedBand => {
		const lines = role ? wrap(role.title, Math.floor((headWidth - 2 * padding.x) / boldWidth), 3) : [];
		const headHeight = isNarrow ? Math.max(1, lines.length) * 18 + 10 : 0;
		const rows = inRows(units, { x, y: y + headHeight, width: room, perRow }, heightOf);
		const bottom = bottomOf(
			rows.map(({ box }) => box),
			y + 56,
		);
		const head = { x: 0, y, width: headWidth, height: isNarrow ? headHeight : bottom - y };
		const middles = [...new Set(rows.map(({ box }) => box.y + Math.round(box.height / 2)))];
		const joints = isNarrow || !role ? '' : middles.map((middle) => `M${headWidth} ${middle}H${x}`).join('');
		y = bottom + bandGap;
		return {
			...(role ? { role } : {}),
			head,
			lines,
			units: rows.map(({ item: unit, box }) => ({ unit, box, lines: titleOf(unit), before: [] })),
			joints,
		};
	});
	return { width, height: y - bandGap + 2, bands, look: isNarrow ? 'line' : 'card' };
}

/** Role certificates and the unit certificates that they rest on, in layers. */
export function placeStack(series: StackSeries, width: number): PlacedStack {
	const role = soleRole(series);
	return role ? placeOne(role, series.units, width) : placeAll(series, width);
}
