import type { LearningUnit } from '../schema/learning-unit.ts';

/** The scheme's credit rule: 25 notional hours are one credit point (1,500 hours, a full-time year, give 60). */
export const hoursPerCreditPoint = 25;

/** Notional hours of a unit: the sum of its kinds of learning. */
export function totalHours(hours: LearningUnit['notionalHours']): number {
	return hours.taught + hours.practice + hours.selfStudy + hours.assessment;
}

/** Credit points for notional hours, to one decimal. */
export function creditPoints(hours: number): number {
	return Math.round((hours / hoursPerCreditPoint) * 10) / 10;
}

/**
 * What an outcome brings of the points of its unit, to two decimals. `hours`: those of the unit times its share in the
 * assessment.
 */
export function outcomePoints(hours: number): number {
	return Math.round((hours / hoursPerCreditPoint) * 100) / 100;
}
