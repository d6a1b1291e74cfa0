import type { RequirementId } from '../schema/ids.ts';
import type { LearningOutcome, LearningUnit } from '../schema/learning-unit.ts';
import type { Catalogue } from './catalogue.ts';

/** Fewer answering outcomes than this in the whole scheme, and the requirement counts as a gap. */
export const outcomesForAnswer = 3;

export interface Answer {
	unit: LearningUnit;
	outcomes: LearningOutcome[];
}

/** The learning outcomes that answer a requirement, by unit. */
export function answersOf(catalogue: Catalogue, requirement: RequirementId): Answer[] {
	return (catalogue.relations.unitsOfRequirement.get(requirement) ?? []).map((unit) => ({
		unit,
		outcomes: unit.outcomes.filter((outcome) => outcome.requirements?.includes(requirement)),
	}));
}

export const countOf = (answers: readonly Answer[]): number =>
	answers.reduce((sum, { outcomes }) => sum + outcomes.length, 0);

export const isGap = (answers: readonly Answer[]): boolean => countOf(answers) < outcomesForAnswer;
