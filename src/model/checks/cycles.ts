import type { Catalogue } from '../catalogue.ts';
import { compareIds } from '../order.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** The way from an id back to itself, when there is one. */
function chainBackTo(
	start: string,
	nextOf: (id: string) => readonly string[],
	chain: readonly string[] = [start],
): string[] | undefined {
	for (const next of nextOf(chain.at(-1) ?? start)) {
		if (next === start) return [...chain, next];
		if (chain.includes(next)) continue;
		const found = chainBackTo(start, nextOf, [...chain, next]);
		if (found) return found;
	}
	return undefined;
}

const kinds = [
	{
		collection: 'learning-units' as const,
		field: 'prerequisites',
		word: 'unit',
		required: 'prerequisites',
		requiredBy: (catalogue: Catalogue, id: string) => catalogue['learning-units'].byId.get(id)?.prerequisites,
	},
	{
		collection: 'certifications' as const,
		field: 'requires',
		word: 'certificate',
		required: 'required certificates',
		requiredBy: (catalogue: Catalogue, id: string) => catalogue.certifications.byId.get(id)?.requires,
	},
];

export const cycles: Check = {
	name: 'cyclic-prerequisites',
	description: 'No unit and no certificate requires itself, directly or through what it requires.',
	scope: 'learning-units, certifications',
	run: (catalogue) =>
		kinds.flatMap(({ collection, field, word, required, requiredBy }) =>
			catalogue[collection].all.flatMap(({ id }) => {
				const chain = chainBackTo(id, (other) => requiredBy(catalogue, other) ?? []);
				// Each member of a cycle finds it; it is told once, at the first of them.
				if (!chain || chain.some((other) => compareIds(other, id) < 0)) return [];
				return [
					problemAt(catalogue, collection, id, field, {
						message: `The ${word} requires itself: ${chain.join(' → ')}.`,
						expected: `${required} that lead back to no ${word} of the chain`,
						fix: `Remove one of the ${required} in the chain.`,
					}),
				];
			}),
		),
};
