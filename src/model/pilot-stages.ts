import { pilotStages, type Pilot } from '../schema/pilot.ts';

export type PilotStage = (typeof pilotStages)[number];

/** One division, as it is written out: 20 of 91 are 22 %. */
export interface StageShare {
	stage: PilotStage;
	people: number;
	of: PilotStage;
	base: number;
	percent: number;
}

export const percentOf = (part: number, whole: number): number => Math.round((part / whole) * 100);

/**
 * What share of those who reached a stage reached a later one. Only figures that are exact are divided, and only those
 * of one course: figures of several courses at a time need not be about the same people.
 */
export function stageShares(pilot: Pick<Pilot, 'kind' | 'figures'>): StageShare[] {
	if (pilot.kind !== 'single') return [];
	const reached = pilotStages.flatMap((stage) => {
		const people = pilot.figures.filter((one) => one.stage === stage && one.exactness === 'exact');
		// Where a stage is told in parts as well, such as two sittings, the largest figure is the whole.
		return people.length ? [{ stage, people: Math.max(...people.map((one) => one.people)) }] : [];
	});
	return reached.flatMap((base, i) =>
		base.people === 0
			? []
			: reached.slice(i + 1).map((later) => ({
					stage: later.stage,
					people: later.people,
					of: base.stage,
					base: base.people,
					percent: percentOf(later.people, base.people),
				})),
	);
}
