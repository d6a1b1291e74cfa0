import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const localIds: Check = {
	name: 'duplicate-local-id',
	description: 'Within a unit, outcomes and assessment methods have ids of their own, and each used once.',
	scope: 'learning-units',
	run: (catalogue) =>
		catalogue['learning-units'].all.flatMap((unit) =>
			(
				[
					['outcomes', unit.outcomes],
					['assessment.methods', unit.assessment.methods],
				] as const
			).flatMap(([path, parts]) =>
				parts.flatMap((part, i) =>
					parts.findIndex((other) => other.id === part.id) === i
						? []
						: [
								problemAt(catalogue, 'learning-units', unit.id, `${path}[${i}].id`, {
									message: `The id "${part.id}" is used twice in ${path}.`,
									expected: 'an id of its own for each entry',
									fix: 'Give the later entry a number that was never used in this unit.',
								}),
							],
				),
			),
		),
};
