import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** Relations in which one side says more or other than the other. */
const lossy = new Set(['skos:broadMatch', 'skos:narrowMatch', 'skos:relatedMatch']);

export const mappingLoss: Check = {
	name: 'mapping-loss',
	description: 'A lossy mapping says what is lost; an exact one loses nothing.',
	scope: 'mappings',
	run: (catalogue) =>
		catalogue.mappings.all.flatMap((set) =>
			set.rows.flatMap((row, i) => {
				const isLossy = lossy.has(row.predicate_id);
				const isExact = row.predicate_id === 'skos:exactMatch';
				if (isLossy ? row.ext_loss !== undefined : !isExact || row.ext_loss === undefined) return [];
				return [
					problemAt(catalogue, 'mappings', set.id, `rows[${i}].ext_loss`, {
						message: isLossy
							? `The row is ${row.predicate_id} and does not say what is lost.`
							: 'The row is an exact match and names a loss.',
						expected: isLossy ? 'what a reader loses who takes the object for the subject' : 'an empty cell',
						fix: isLossy ? 'Write it in the last column.' : 'Empty the cell, or choose skos:closeMatch.',
					}),
				];
			}),
		),
};
