import type { CollectionName } from '../../schema/collections.ts';
import { isAbsent } from '../../schema/common.ts';
import type { Catalogue } from '../catalogue.ts';
import { chainBackTo } from '../chains.ts';
import { compareIds } from '../order.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** A relation between records of a collection that must not lead back to where it began. */
interface OneWay {
	collection: CollectionName;
	field: string;
	/** What the relation says of a record that meets itself. */
	says: string;
	/** What the field names, in the plural. */
	names: string;
	next(catalogue: Catalogue, id: string): readonly string[] | undefined;
	/** A ring of several is right, and only a record that names itself is wrong. */
	ringsAllowed?: boolean;
}

const oneWay: readonly OneWay[] = [
	{
		collection: 'frameworks',
		field: 'replaces',
		says: 'The framework replaces itself',
		names: 'frameworks',
		next: ({ frameworks }, id) => [frameworks.byId.get(id)?.replaces ?? []].flat(),
	},
	{
		collection: 'competences',
		field: 'predecessors',
		says: 'The competence continues itself',
		names: 'predecessors',
		next: ({ competences }, id) => competences.byId.get(id)?.predecessors,
	},
	{
		collection: 'role-profiles',
		field: 'predecessor',
		says: 'The role profile continues itself',
		names: 'predecessors',
		next: (catalogue, id) => [catalogue['role-profiles'].byId.get(id)?.predecessor ?? []].flat(),
	},
	{
		collection: 'learning-units',
		field: 'prerequisites',
		says: 'The unit requires itself',
		names: 'prerequisites',
		next: (catalogue, id) => catalogue['learning-units'].byId.get(id)?.prerequisites,
	},
	{
		collection: 'qualifications',
		field: 'progression',
		says: 'The qualification leads on to itself',
		names: 'qualifications to go on to',
		next: ({ qualifications }, id) => {
			const qualification = qualifications.byId.get(id);
			return qualification?.kind === 'joint' ? qualification.progression.map(({ to }) => to) : [];
		},
		ringsAllowed: true,
	},
	...(['predecessor', 'successor'] as const).map((field) => ({
		collection: 'qualifications' as const,
		field,
		says:
			field === 'predecessor' ? 'The qualification took its own place' : 'The qualification gave its place to itself',
		names: `${field}s`,
		next: ({ qualifications }: Catalogue, id: string) => {
			const qualification = qualifications.byId.get(id);
			const other = qualification?.kind === 'national' ? qualification[field] : undefined;
			// One that this edition does not have is named in words.
			return typeof other === 'string' ? [other] : [];
		},
	})),
	{
		collection: 'certifications',
		field: 'requires',
		says: 'The certificate requires itself',
		names: 'required certificates',
		next: ({ certifications }, id) => certifications.byId.get(id)?.requires,
	},
	{
		collection: 'decisions',
		field: 'replacedBy',
		says: 'The decision is replaced by itself',
		names: 'decisions',
		next: ({ decisions }, id) => {
			const replacedBy = decisions.byId.get(id)?.replacedBy;
			return replacedBy === undefined || isAbsent(replacedBy) ? [] : [replacedBy];
		},
	},
];

export const cycles: Check = {
	name: 'circular-relation',
	description: 'No record requires, continues or replaces itself, directly or through others, or leads on to itself.',
	scope: 'frameworks, competences, role-profiles, learning-units, qualifications, certifications, decisions',
	run: (catalogue) =>
		oneWay.flatMap(({ collection, field, says, names, next, ringsAllowed }) =>
			catalogue[collection].all.flatMap(({ id }) => {
				const following = next(catalogue, id) ?? [];
				const chain = ringsAllowed
					? following.includes(id) && [id, id]
					: chainBackTo(id, (other) => next(catalogue, other) ?? []);
				// Each member of a ring finds it; it is told once, at the first of them.
				if (!chain || chain.some((other) => compareIds(other, id) < 0)) return [];
				return [
					problemAt(catalogue, collection, id, field, {
						message: `${says}: ${chain.join(' → ')}.`,
						expected: `${names} that do not lead back to it`,
						fix: `Correct one of the ${names} in the chain, or remove it.`,
					}),
				];
			}),
		),
};
