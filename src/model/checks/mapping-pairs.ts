import { generatedSets } from '../generated-mappings.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const mappingPairs: Check = {
	name: 'mapping-pair',
	description: 'A pair of subject and object stands in one row of a set: two relations at once say nothing.',
	scope: 'mappings',
	run: (catalogue) =>
		catalogue.mappings.all.flatMap((set) => {
			// What repeats itself in rows that follow from records is told of these.
			if (Object.hasOwn(generatedSets, set.id)) return [];
			const first = new Map<string, number>();
			return set.rows.flatMap((row, i) => {
				const pair = `${row.subject_id} ${row.object_id}`;
				const other = first.get(pair);
				if (other === undefined) {
					first.set(pair, i);
					return [];
				}
				const before = set.rows[other]?.predicate_id ?? '';
				const line = catalogue.originOf('mappings', set.id).lines?.[other] ?? '?';
				return [
					problemAt(catalogue, 'mappings', set.id, `rows[${i}].predicate_id`, {
						message:
							before === row.predicate_id
								? `The pair stands in line ${line} already.`
								: `The pair is ${row.predicate_id} here and ${before} in line ${line}.`,
						expected: 'one row for each pair of subject and object',
						fix: 'Keep the row whose reason holds, and remove the other.',
					}),
				];
			});
		}),
};
