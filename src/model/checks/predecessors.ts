import type { Catalogue } from '../catalogue.ts';
import { chainBackTo } from '../chains.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** A record of an edition, with what it continues. */
interface Continuing {
	collection: 'competences' | 'role-profiles';
	id: string;
	framework: string;
	predecessors: readonly { path: string; id: string }[];
	change?: string | undefined;
}

const continuing = (catalogue: Catalogue): Continuing[] => [
	...catalogue.competences.all.map(({ id, framework, change, predecessors = [] }) => ({
		collection: 'competences' as const,
		id,
		framework,
		predecessors: predecessors.map((other, i) => ({ path: `predecessors[${i}]`, id: other })),
		change,
	})),
	...catalogue['role-profiles'].all.map(({ id, framework, predecessor }) => ({
		collection: 'role-profiles' as const,
		id,
		framework,
		predecessors: predecessor ? [{ path: 'predecessor', id: predecessor }] : [],
	})),
];

export const predecessors: Check = {
	name: 'predecessor',
	description:
		'What continues a record is of another edition than that, and says so: nothing new has a predecessor, and nothing is renamed without one.',
	scope: 'competences, role-profiles',
	run(catalogue) {
		const records = continuing(catalogue);
		const byId = new Map(records.map((record) => [record.id, record]));
		const before = (id: string) => (byId.get(id)?.predecessors ?? []).map((other) => other.id);
		return records.flatMap(({ collection, id, framework, predecessors: named, change }) => {
			// What leads back to itself is told as a ring.
			const sameEdition = chainBackTo(id, before)
				? []
				: named.filter((other) => byId.get(other.id)?.framework === framework);
			return [
				...sameEdition.map((other) =>
					problemAt(catalogue, collection, id, other.path, {
						message: `"${other.id}" is of ${framework} as well: neither came before the other.`,
						expected: 'a record of an earlier edition',
						fix: 'Name the one that it continues, or remove it.',
					}),
				),
				...(change !== undefined && (change === 'new') === named.length > 0
					? [
							problemAt(catalogue, collection, id, 'change', {
								message:
									change === 'new'
										? `It is new, and continues ${named.map((other) => other.id).join(', ')}.`
										: `It is "${change}", and names nothing that it continues.`,
								expected: change === 'new' ? 'something new without predecessors' : 'its predecessors, or "new"',
								fix: 'Correct "change", or the predecessors.',
							}),
						]
					: []),
			];
		});
	},
};
