import type { CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** Entries of a record that are told apart by ids of their own. */
interface Parts {
	collection: CollectionName;
	id: string;
	path: string;
	parts: readonly { id: string }[];
}

const partsOf = (catalogue: Catalogue): Parts[] => [
	...catalogue['learning-units'].all.flatMap(({ id, outcomes, assessment }) => [
		{ collection: 'learning-units' as const, id, path: 'outcomes', parts: outcomes },
		{ collection: 'learning-units' as const, id, path: 'assessment.methods', parts: assessment.methods },
	]),
	...nationalQualifications(catalogue).flatMap(({ id, outcomes, units }) => [
		{ collection: 'qualifications' as const, id, path: 'outcomes', parts: outcomes },
		{ collection: 'qualifications' as const, id, path: 'units', parts: units },
	]),
];

/** Places of those whose id an earlier one has. */
function repeated(parts: Parts['parts']): number[] {
	const seen = new Set<string>();
	return parts.flatMap(({ id }, i) => {
		const isRepeated = seen.has(id);
		seen.add(id);
		return isRepeated ? [i] : [];
	});
}

export const localIds: Check = {
	name: 'duplicate-local-id',
	description:
		'Outcomes and assessment methods of a learning unit, outcomes and units of a national qualification have ids of their own, each used once.',
	scope: 'learning-units, qualifications',
	run: (catalogue) =>
		partsOf(catalogue).flatMap(({ collection, id, path, parts }) =>
			repeated(parts).map((i) =>
				problemAt(catalogue, collection, id, `${path}[${i}].id`, {
					message: `The id "${parts[i]?.id ?? ''}" is used twice in ${path}.`,
					expected: 'an id of its own for each entry',
					fix: 'Give the later entry a number that was never used in this record.',
				}),
			),
		),
};
