import { isAbsent } from '../../schema/common.ts';
import type { CompetenceId } from '../../schema/ids.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const levels: Check = {
	name: 'level-not-defined',
	description: 'A proficiency level is one that this edition of the framework defines for that competence.',
	scope: 'role-profiles, learning-units',
	run(catalogue) {
		const used = [
			...catalogue['role-profiles'].all.flatMap((role) =>
				isAbsent(role.competences)
					? []
					: role.competences.map((row, i) => ({
							collection: 'role-profiles' as const,
							id: role.id as string,
							path: `competences[${i}].level`,
							competence: row.competence,
							level: row.level,
						})),
			),
			...catalogue['learning-units'].all.map((unit) => ({
				collection: 'learning-units' as const,
				id: unit.id as string,
				path: 'level',
				competence: catalogue['qualification-profiles'].byId.get(unit.profile)?.competence ?? ('' as CompetenceId),
				level: unit.level,
			})),
		];
		return used.flatMap(({ collection, id, path, competence, level }) => {
			const defined = catalogue.competences.byId.get(competence);
			if (!defined || defined.levels.includes(level)) return [];
			return [
				problemAt(catalogue, collection, id, path, {
					message: `Level ${level} is not defined for ${competence}.`,
					expected: `one of the levels ${defined.levels.join(', ')}`,
					fix: 'Correct the level, or the competence.',
				}),
			];
		});
	},
};
