import { isAbsent } from '../../schema/common.ts';
import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const nationalLevels: Check = {
	name: 'national-level',
	description: 'A national level is one that its framework has, each noted once.',
	scope: 'national-frameworks, qualifications',
	run: (catalogue) => [
		...catalogue['national-frameworks'].all.flatMap((framework) =>
			framework.levels.flatMap(({ notation }, i) =>
				framework.levels.findIndex((other) => other.notation === notation) === i
					? []
					: [
							problemAt(catalogue, 'national-frameworks', framework.id, `levels[${i}].notation`, {
								message: `The level "${notation}" stands twice.`,
								expected: 'each level once',
								fix: 'Correct the notation, or remove one of the two.',
							}),
						],
			),
		),
		...nationalQualifications(catalogue).flatMap((qualification) => {
			const { nationalLevel } = qualification;
			const levels = catalogue['national-frameworks'].byId.get(qualification.framework)?.levels;
			if (!levels || isAbsent(nationalLevel) || levels.some(({ notation }) => notation === nationalLevel)) return [];
			return [
				problemAt(catalogue, 'qualifications', qualification.id, 'nationalLevel', {
					message: `${qualification.framework} has no level "${nationalLevel}".`,
					expected: `one of ${levels.map(({ notation }) => notation).join(', ')}`,
					fix: 'Write the level as the framework notes it, without the name of the framework.',
				}),
			];
		}),
	],
};
