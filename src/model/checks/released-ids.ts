import type { CollectionName } from '../../schema/collections.ts';
import { collectionNames } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

const file = 'retired.yaml';
const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);

/** Every id that a release had, once, as `collection id`, with the first release that had it. */
function everReleased({
	releases,
}: Catalogue): Map<string, { collection: CollectionName; id: string; version: string }> {
	const ids = new Map<string, { collection: CollectionName; id: string; version: string }>();
	for (const { version, changes } of releases)
		for (const { collection, id, kind } of changes.records)
			if (kind === 'added' && isCollection(collection) && !ids.has(`${collection} ${id}`))
				ids.set(`${collection} ${id}`, { collection, id, version });
	return ids;
}

export const releasedIds: Check = {
	name: 'released-id',
	description:
		'An id that was released once answers for ever: with its record, or with a note in retired.yaml that says what became of it.',
	scope: 'catalogue',
	run(catalogue, { unread }) {
		// What answers for an id may be among what could not be read.
		if (unread.size > 0) return [];
		const isThere = (collection: CollectionName, id: string) => catalogue[collection].byId.has(id);
		const retired = new Map(catalogue.retired.map((one) => [`${one.collection} ${one.id}`, one]));
		const released = everReleased(catalogue);
		const lost = [...released].filter(([key, { collection, id }]) => !isThere(collection, id) && !retired.has(key));
		return [
			...lost.map(([, { collection, id, version }]) => ({
				file,
				path: '',
				message: `The release ${version} had "${id}" in ${collection}, and nothing answers for it now.`,
				expected: 'a record of that id, or an entry here that says what became of it',
				fix: 'Add an entry with its collection, id, kind, to and reason; or restore the record.',
			})),
			...catalogue.retired.flatMap((one, i): Omit<Problem, 'check'>[] => {
				const at = (field: string) => ({ file, path: `[${i}].${field}` });
				const { collection, id, to } = one;
				if (isThere(collection, id))
					return [
						{
							...at('id'),
							message: `"${id}" is said to be retired, and there is a record of that id in ${collection}.`,
							expected: 'an id that no record has',
							fix: 'Remove the entry, or the record.',
						},
					];
				return to
					.filter((other) => !isThere(collection, other) && !retired.has(`${collection} ${other}`))
					.map((other) => ({
						...at('to'),
						message: `"${other}", which is said to answer for "${id}", is no record of ${collection}.`,
						expected: `the id of a record in ${collection}`,
						fix: 'Correct the id.',
					}));
			}),
		];
	},
};
