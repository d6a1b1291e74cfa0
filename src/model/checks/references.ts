import type { CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { compareIds } from '../order.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { namingsOfFiles, namingsOfRecords } from './namings.ts';
import { problemAt } from './problem-at.ts';

/** The id of the collection that differs least in its first letters, to help with a slip of the pen. */
function nearest(id: string, ids: Iterable<string>): string | undefined {
	let best: string | undefined;
	let length = 2;
	for (const candidate of [...ids].sort(compareIds)) {
		let shared = 0;
		while (shared < id.length && id[shared] === candidate[shared]) shared++;
		if (shared > length) [best, length] = [candidate, shared];
	}
	return best;
}

/** What is wrong with naming a record that does not exist. */
const dangling = (target: CollectionName, to: string, fix: string): Pick<Problem, 'message' | 'expected' | 'fix'> => ({
	message: `"${to}" is not in ${target}.`,
	expected: `the id of a record in ${target}`,
	fix,
});

function fixOf(catalogue: Catalogue, target: CollectionName, to: string): string {
	const like = nearest(to, catalogue[target].byId.keys());
	return like ? `Correct the id (did you mean "${like}"?), or add the record.` : 'Correct the id, or add the record.';
}

/** A figure’s source is one of its indicator’s, as the check `observation` makes sure: told there, it is told once. */
const isToldElsewhere = (collection: CollectionName, path: string) =>
	collection === 'indicators' && path.startsWith('observations');

export const references: Check = {
	name: 'dangling-reference',
	description: 'Every id that a record names exists: competences, skills, profiles, units, frameworks, sources.',
	scope: 'catalogue',
	run(catalogue, { unread }) {
		const isThere = ({ target, to }: { target: CollectionName; to: string }) =>
			catalogue[target].byId.has(to) || unread.has(`${target} ${to}`) || unread.has(target);
		return [
			...[...namingsOfRecords(catalogue)]
				.filter((naming) => !isThere(naming) && !isToldElsewhere(naming.from.collection, naming.path))
				.map(({ from: { collection, id }, path, target, to }) =>
					problemAt(catalogue, collection, id, path, dangling(target, to, fixOf(catalogue, target, to))),
				),
			// What stands beside the collections names nothing but sources.
			...[...namingsOfFiles(catalogue)]
				.filter((naming) => !isThere(naming))
				.map(({ from, path, target, to }) => ({
					...from,
					path,
					...dangling(target, to, 'Correct the id, or add the source.'),
				})),
		];
	},
};
