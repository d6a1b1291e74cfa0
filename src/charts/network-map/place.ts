import type { MapGeometry } from '../europe/outlines.ts';
import { wrap } from '../label.ts';
import type { NetworkMember } from './series.ts';
import type { NetworkGroup } from './groups.ts';

export interface Box {
	/** Upper left corner. */
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface PlacedGroup extends Box {
	group: NetworkGroup;
	/** The country's place, to which a line leads where the box had to give way. */
	point: { x: number; y: number };
	apart: boolean;
	/** Where each mark stands, from the corner of the box. */
	marks: { member: NetworkMember; x: number; y: number }[];
}

export interface PlacedNetwork {
	width: number;
	/** Height of the map, below which stand those without a place on it. */
	mapHeight: number;
	/** How much smaller the map is than its outlines. */
	scale: number;
	groups: PlacedGroup[];
	beside: { member: NetworkMember; y: number; height: number; lines: string[] }[];
	besideHeight: number;
}

/** Drawn for a phone of 360 px. */
export const width = 340;
const rowHeight = 25;
export const lineStep = 15;
const lettersBeside = 46;
const linesBeside = 4;
const markStep = 13;
const marksPerRow = 5;
const padding = 5;
const labelHeight = 18;
const labelWidth = 38;
const gap = 4;

const overlap = (a: Box, b: Box) => ({
	x: Math.min(a.x + a.width, b.x + b.width) + gap - Math.max(a.x, b.x),
	y: Math.min(a.y + a.height, b.y + b.height) + gap - Math.max(a.y, b.y),
});

/** Moves boxes that cover each other apart, each by half, the shorter way, until none does or the map is full. */
export function spread(boxes: readonly Box[], within: { width: number; height: number }): Box[] {
	const moved = boxes.map((box) => ({ ...box }));
	const keepWithin = (box: Box) => {
		box.x = Math.min(Math.max(box.x, 1), within.width - box.width - 1);
		box.y = Math.min(Math.max(box.y, 1), within.height - box.height - 1);
	};
	moved.forEach(keepWithin);
	for (let round = 0; round < 200; round++) {
		let still = true;
		for (const [i, a] of moved.entries())
			for (const b of moved.slice(i + 1)) {
				const { x, y } = overlap(a, b);
				if (x <= 0.01 || y <= 0.01) continue;
				still = false;
				const axis = x < y ? 'x' : 'y';
				const size = axis === 'x' ? 'width' : 'height';
				const first = a[axis] + a[size] / 2 <= b[axis] + b[size] / 2 ? -1 : 1;
				const step = (axis === 'x' ? x : y) / 2;
				a[axis] += first * step;
				b[axis] -= first * step;
				keepWithin(a);
				keepWithin(b);
			}
		if (still) break;
	}
	return moved;
}

function boxOf({ members }: NetworkGroup, point: { x: number; y: number }): Box {
	const boxWidth = Math.max(labelWidth, Math.min(members.length, marksPerRow) * markStep) + 2 * padding;
	const boxHeight = labelHeight + Math.ceil(members.length / marksPerRow) * markStep + padding;
	return { x: point.x - boxWidth / 2, y: point.y - boxHeight / 2, width: boxWidth, height: boxHeight };
}

/** A box with a mark for each organisation at its country; those without a place on the map below it, line by line. */
export function placeNetwork(groups: readonly NetworkGroup[], geometry: MapGeometry): PlacedNetwork {
	const scale = width / geometry.width;
	const mapHeight = Math.round(geometry.height * scale);
	const onMap = groups.flatMap((group) => {
		const outline = group.place && geometry.outlines[group.place.id];
		return outline ? [{ group, point: { x: outline.x * scale, y: outline.y * scale } }] : [];
	});
	const boxes = spread(
		onMap.map(({ group, point }) => boxOf(group, point)),
		{ width, height: mapHeight },
	);
	const beside = groups
		.filter((group) => !onMap.some((placed) => placed.group === group))
		.flatMap(({ members }) => members)
		.map((member) => {
			const lines = wrap(member.title, lettersBeside, linesBeside);
			return { member, lines, height: rowHeight + (lines.length - 1) * lineStep };
		});
	const heights = beside.map(({ height }) => height);
	const above = (i: number) => heights.slice(0, i).reduce((sum, height) => sum + height, rowHeight);
	return {
		width,
		mapHeight,
		scale,
		groups: onMap.map(({ group, point }, i) => {
			const box = boxes[i] ?? boxOf(group, point);
			const inRow = Math.min(group.members.length, marksPerRow);
			const left = (box.width - inRow * markStep) / 2;
			return {
				...box,
				group,
				point,
				apart: point.x < box.x || point.x > box.x + box.width || point.y < box.y || point.y > box.y + box.height,
				marks: group.members.map((member, k) => ({
					member,
					x: left + (k % marksPerRow) * markStep + markStep / 2,
					y: labelHeight + Math.floor(k / marksPerRow) * markStep + markStep / 2,
				})),
			};
		}),
		beside: beside.map((one, i) => ({ ...one, y: mapHeight + above(i) })),
		besideHeight: beside.length ? above(beside.length) : 0,
	};
}
