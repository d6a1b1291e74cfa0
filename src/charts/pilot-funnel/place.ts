import { linear } from '../scale.ts';
import type { FunnelGroup, FunnelSeries, FunnelStep } from './series.ts';

export interface PlacedStep {
	step: FunnelStep;
	y: number;
	/** Width of its bar. */
	width: number;
}

export interface PlacedGroup {
	group: FunnelGroup;
	y: number;
	height: number;
	steps: PlacedStep[];
}

export interface PlacedFunnel {
	width: number;
	height: number;
	groups: PlacedGroup[];
	/** Where the target stands on the scale of the bars. */
	targetX: number;
	/** The most letters that the name of a pilot has room for. */
	letters: number;
}

const titleHeight = 46;
const stepHeight = 44;
export const barHeight = 16;
/** The line of a pilot without a figure. */
const emptyHeight = 22;
const groupGap = 18;
/** Of a title: a letter is a little more than half as wide as it is high. */
const letterWidth = 7.6;

/** Bars below their words, pilot after pilot, on one scale for all of them and the target. */
export function placeFunnel({ groups, target }: FunnelSeries, width: number): PlacedFunnel {
	const most = Math.max(target, ...groups.flatMap(({ steps }) => steps.map(({ people }) => people)));
	const scale = linear([0, most], [0, width - 2]);
	let y = 0;
	const placed = groups.map((group): PlacedGroup => {
		const top = y;
		const height = titleHeight + (group.steps.length * stepHeight || emptyHeight);
		y += height + groupGap;
		return {
			group,
			y: top,
			height,
			steps: group.steps.map((step, i) => ({ step, y: titleHeight + i * stepHeight, width: scale(step.people) })),
		};
	});
	return {
		width,
		height: Math.max(y - groupGap, 20),
		groups: placed,
		targetX: scale(target),
		letters: Math.floor(width / letterWidth),
	};
}
