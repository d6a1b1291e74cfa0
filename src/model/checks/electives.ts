import { creditPoints, totalHours } from '../credits.ts';
import { jointQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const electives: Check = {
	name: 'electives',
	description: 'The units of an elective group can reach its hours, and no unit stands twice in a qualification.',
	scope: 'qualifications',
	run: (catalogue) =>
		jointQualifications(catalogue).flatMap((qualification) => {
			const taken = new Set<string>();
			const repeats = (units: readonly string[], path: string) =>
				units.flatMap((id, i) => {
					if (!taken.has(id)) {
						taken.add(id);
						return [];
					}
					return [
						problemAt(catalogue, 'qualifications', qualification.id, `${path}[${i}]`, {
							message: `"${id}" is part of the qualification already.`,
							expected: 'each unit once, compulsory or in one group',
							fix: 'Remove it here, or there.',
						}),
					];
				});
			const compulsory = repeats(qualification.compulsory, 'compulsory');
			const groups = qualification.electives.flatMap((group, i) => {
				const repeated = repeats(group.units, `electives[${i}].units`);
				const units = group.units.map((id) => catalogue['learning-units'].byId.get(id));
				// A unit that does not exist is a dangling reference, and the mistake to mend first.
				if (units.includes(undefined)) return repeated;
				const hours = units.reduce((sum, unit) => sum + (unit ? totalHours(unit.notionalHours) : 0), 0);
				if (hours >= group.minimumHours) return repeated;
				return [
					...repeated,
					problemAt(catalogue, 'qualifications', qualification.id, `electives[${i}].minimumHours`, {
						message: `The group asks for ${group.minimumHours} hours (${creditPoints(group.minimumHours)} points); all its units together have ${hours} (${creditPoints(hours)} points).`,
						expected: `at most ${hours} hours`,
						fix: 'Lower the hours, or add units to the group.',
					}),
				];
			});
			return [...compulsory, ...groups];
		}),
};
