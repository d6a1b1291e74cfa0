import type { CollectionName } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** Keys besides the id that two records must not share, by collection. */
const keys: {
	collection: CollectionName;
	field: string;
	valuesOf(catalogue: Catalogue): [id: string, value: string][];
}[] = [
	{ collection: 'occupations', field: 'uri', valuesOf: (c) => c.occupations.all.map((o) => [o.id, o.uri]) },
	{ collection: 'occupations', field: 'code', valuesOf: (c) => c.occupations.all.map((o) => [o.id, o.code]) },
	{ collection: 'skills', field: 'uri', valuesOf: (c) => c.skills.all.map((s) => [s.id, s.uri]) },
	{
		collection: 'qualification-profiles',
		field: 'competence',
		valuesOf: (c) => c['qualification-profiles'].all.map((p) => [p.id, p.competence]),
	},
	{
		collection: 'learning-units',
		field: 'level',
		valuesOf: (c) => c['learning-units'].all.map((u) => [u.id, `${u.profile} at level ${u.level}`]),
	},
];

export const uniqueKeys: Check = {
	name: 'duplicate-key',
	description: 'One ESCO URI and code is one record; one competence has one profile; a profile has one unit a level.',
	scope: 'occupations, skills, qualification-profiles, learning-units',
	run: (catalogue) =>
		keys.flatMap(({ collection, field, valuesOf }) => {
			const first = new Map<string, string>();
			return valuesOf(catalogue).flatMap(([id, value]) => {
				const other = first.get(value);
				if (other === undefined) {
					first.set(value, id);
					return [];
				}
				return [
					problemAt(catalogue, collection, id, field, {
						message: `"${value}" belongs to "${other}" already.`,
						expected: `a ${field} that no other record of ${collection} has`,
						fix: 'Correct the value, or merge the two records.',
					}),
				];
			});
		}),
};
