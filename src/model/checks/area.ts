import { areas } from '../../schema/competence.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const area: Check = {
	name: 'area-of-code',
	description: 'The letter of a competence code names its area: A Plan, B Build, C Run, D Enable, E Manage.',
	scope: 'competences',
	run: (catalogue) =>
		catalogue.competences.all.flatMap((competence) => {
			const expected = areas['ABCDE'.indexOf(competence.code.charAt(0))];
			if (competence.area === expected) return [];
			return [
				problemAt(catalogue, 'competences', competence.id, 'area', {
					message: `${competence.code} is filed under "${competence.area}".`,
					expected: `the area "${expected}"`,
					fix: 'Correct the area, or the code.',
				}),
			];
		}),
};
