import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const unitIdentity: Check = {
	name: 'unit-identity',
	description: 'A unit’s id says what it is: the code of its profile, a hyphen, e and its level, such as b.3-e3.',
	scope: 'learning-units',
	run: (catalogue) =>
		catalogue['learning-units'].all.flatMap((unit) => {
			const expected = `${unit.profile}-e${unit.level}`;
			// A profile that does not exist is a dangling reference, and the mistake to mend first.
			if (unit.id === expected || !catalogue['qualification-profiles'].byId.has(unit.profile)) return [];
			return [
				problemAt(catalogue, 'learning-units', unit.id, '', {
					message: `The unit is for profile ${unit.profile} at level ${unit.level}, but its id is "${unit.id}".`,
					expected: `the id "${expected}"`,
					fix: `Rename the file to ${expected}.yaml, or correct profile and level.`,
				}),
			];
		}),
};
