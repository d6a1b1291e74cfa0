import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const countries: Check = {
	name: 'country',
	description:
		'A country has its ISO code for an id, it is a neighbour of its neighbours, and a national qualification stands in a framework of its country.',
	scope: 'countries, qualifications',
	run: (catalogue) => [
		...catalogue.countries.all.flatMap((country) => {
			const expected = country.code.toLowerCase();
			if ((country.id as string) === expected) return [];
			return [
				problemAt(catalogue, 'countries', country.id, '', {
					message: `The country is ${country.code}, but its id is "${country.id}".`,
					expected: `the id "${expected}"`,
					fix: `Rename the file to ${expected}.yaml, or correct the code.`,
				}),
			];
		}),
		...catalogue.countries.all.flatMap(({ id, neighbours = [] }) =>
			neighbours
				.filter((other) => {
					// A country that does not exist is a dangling reference, and the mistake to mend first.
					const found = catalogue.countries.byId.get(other);
					return found && !found.neighbours?.includes(id);
				})
				.map((other) =>
					problemAt(catalogue, 'countries', id, 'neighbours', {
						message: `"${id}" names "${other}" as its neighbour, which does not name it.`,
						expected: 'two countries that both name each other',
						fix: `Add "${id}" to the neighbours of "${other}", or take "${other}" out.`,
					}),
				),
		),
		...nationalQualifications(catalogue).flatMap((qualification) => {
			const framework = catalogue['national-frameworks'].byId.get(qualification.framework);
			// A framework that does not exist is a dangling reference, and the mistake to mend first.
			if (!framework || framework.country === qualification.country) return [];
			return [
				problemAt(catalogue, 'qualifications', qualification.id, 'framework', {
					message: `"${qualification.framework}" is a framework of ${framework.country}, and the qualification is of ${qualification.country}.`,
					expected: 'a framework of the same country',
					fix: 'Correct the framework, or the country.',
				}),
			];
		}),
	],
};
