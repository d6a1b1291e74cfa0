import type { LearningUnit } from '../../schema/learning-unit.ts';
import { methodWeight, practicalKinds } from '../blueprint.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type Finding = { path: string; message: string; expected: string; fix: string };

function findings(unit: LearningUnit): Finding[] {
	const { methods } = unit.assessment;
	const found: Finding[] = [];
	const total = methods.reduce((sum, method) => sum + methodWeight(method), 0);
	if (total !== 100)
		found.push({
			path: 'assessment.methods',
			message: `The weights add up to ${total}.`,
			expected: 'weights that add up to 100',
			fix: 'Change the weights of the outcomes.',
		});
	const outcomeIds = new Set(unit.outcomes.map((outcome) => outcome.id));
	for (const [i, method] of methods.entries())
		for (const [j, { outcome: id }] of method.outcomes.entries())
			if (!outcomeIds.has(id))
				found.push({
					path: `assessment.methods[${i}].outcomes[${j}].outcome`,
					message: `The unit has no outcome "${id}".`,
					expected: `one of ${[...outcomeIds].join(', ')}`,
					fix: 'Name an outcome of this unit.',
				});
	for (const [i, method] of methods.entries())
		for (const [j, { outcome: id }] of method.outcomes.entries())
			if (method.outcomes.findIndex((other) => other.outcome === id) < j)
				found.push({
					path: `assessment.methods[${i}].outcomes[${j}].outcome`,
					message: `The method has a share for "${id}" already.`,
					expected: 'each outcome once in a method',
					fix: 'Add the two weights, and remove one of the lines.',
				});
	for (const [i, outcome] of unit.outcomes.entries()) {
		const assessing = methods.filter((method) => method.outcomes.some((share) => share.outcome === outcome.id));
		if (assessing.length === 0)
			found.push({
				path: `outcomes[${i}]`,
				message: `Outcome "${outcome.id}" is assessed by no method.`,
				expected: 'every outcome named by at least one assessment method',
				fix: `Add "${outcome.id}" to the outcomes of a method.`,
			});
		else if (outcome.type === 'skill' && !assessing.some((method) => practicalKinds.has(method.kind)))
			found.push({
				path: `outcomes[${i}]`,
				message: `Outcome "${outcome.id}" is a skill and is assessed by no practical method.`,
				expected: `at least one of ${[...practicalKinds].join(', ')}`,
				fix: `Add "${outcome.id}" to a practical method.`,
			});
	}
	return found;
}

export const assessment: Check = {
	name: 'assessment',
	description: 'Weights add up to 100; every outcome is assessed, a skill by at least one practical method.',
	scope: 'learning-units',
	run: (catalogue) =>
		catalogue['learning-units'].all.flatMap((unit) =>
			findings(unit).map(({ path, ...text }) => problemAt(catalogue, 'learning-units', unit.id, path, text)),
		),
};
