import type { AssessmentMethod, LearningUnit } from '../schema/learning-unit.ts';

/** Kinds of assessment in which the candidate does the work and not only speaks or writes about it. */
export const practicalKinds: ReadonlySet<string> = new Set([
	'practical-project',
	'practical-test',
	'case-study',
	'portfolio',
	'workplace-observation',
]);

/** Share of a method in the unit’s result, per cent: the sum of its shares by outcome. */
export const methodWeight = (method: AssessmentMethod): number =>
	method.outcomes.reduce((sum, share) => sum + share.weight, 0);

export interface BlueprintRow {
	outcome: LearningUnit['outcomes'][number];
	/** Share of each method in the order of the unit, per cent; 0 where it does not assess the outcome. */
	shares: number[];
	weight: number;
}

/** The assessment blueprint of a unit: a row for each outcome, a column for each method. */
export function toBlueprint(unit: LearningUnit): BlueprintRow[] {
	return unit.outcomes.map((outcome) => {
		const shares = unit.assessment.methods.map((method) =>
			method.outcomes.filter((share) => share.outcome === outcome.id).reduce((sum, share) => sum + share.weight, 0),
		);
		return { outcome, shares, weight: shares.reduce((sum, share) => sum + share, 0) };
	});
}
