import type { CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { placeOf, type Problem } from '../problem.ts';

/** A problem at a field of a record, with the file it was read from. */
export function problemAt(
	catalogue: Catalogue,
	collection: CollectionName,
	id: string,
	field: string,
	text: Pick<Problem, 'message' | 'expected' | 'fix'>,
): Omit<Problem, 'check'> {
	return { ...placeOf(field, catalogue.originOf(collection, id)), ...text };
}
