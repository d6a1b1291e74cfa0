import { collectionNames } from '../../schema/collections.ts';
import { noTermFound, type MappingRow, type MappingSet } from '../../schema/mapping.ts';
import type { Catalogue } from '../catalogue.ts';
import { schemeName } from '../terms.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type Finding = { field: string; message: string; expected: string; fix: string };

function* findings(catalogue: Catalogue, row: MappingRow): Generator<Finding> {
	for (const end of ['subject', 'object'] as const) {
		const name = row[`${end}_id`];
		const label = row[`${end}_label`];
		if (end === 'object' && name === noTermFound) {
			if (label !== undefined)
				yield {
					field: 'object_label',
					message: `No term was found, and yet it is called "${label}".`,
					expected: `an empty cell beside ${noTermFound}`,
					fix: 'Empty the cell, or name the term that was meant.',
				};
			continue;
		}
		const term = catalogue.relations.terms.get(name);
		if (!term) {
			yield {
				field: `${end}_id`,
				message: `"${name}" is not known in this edition: it was retired, or never was.`,
				expected:
					'the address of a record, such as scheme:role-profiles/…/, or an ESCO concept of our tables, such as esco-skill:…',
				fix:
					end === 'object'
						? `Correct the name; where nothing fits, write ${noTermFound} as the object and say why in the comment.`
						: 'Correct the name, or remove the row.',
			};
			continue;
		}
		if (term.retired)
			yield {
				field: `${end}_id`,
				message: `"${name}" is retired: its status is deprecated.`,
				expected: 'a record that is in force',
				fix: 'Map the record that replaces it, or remove the row.',
			};
		if (label !== term.label)
			yield {
				field: `${end}_label`,
				message: `"${label ?? ''}" is not what "${name}" is called.`,
				expected: `"${term.label}"`,
				fix: 'Correct the label, or the name if another thing was meant.',
			};
	}
}

/** What a set says its two sides come from: a list of this site, or an edition of a framework. */
function sourceFindings(catalogue: Catalogue, set: MappingSet): Finding[] {
	const known = new Set([
		...collectionNames.map((name) => `scheme:${name}/`),
		...catalogue.frameworks.all.map(({ id }) => schemeName('frameworks', id)),
	]);
	return [
		{ field: 'subject_source', name: set.subjectSource },
		{ field: 'object_source', name: set.objectSource },
	]
		.filter(({ name }) => !known.has(name))
		.map(({ field, name }) => ({
			field,
			message: `"${name}" is no page of this edition.`,
			expected: 'a framework, such as scheme:frameworks/e-cf-3.0/, or a list, such as scheme:learning-units/',
			fix: 'Correct the address.',
		}));
}

export const mappingTerms: Check = {
	name: 'mapping-term',
	description: 'A mapping joins things that exist and are in force, each under its own label.',
	scope: 'mappings',
	run: (catalogue, { unread }) =>
		// What a table that could not be read would have named is not unknown.
		[...unread].some((key) => !key.startsWith('docs ') && !key.startsWith('mappings '))
			? []
			: catalogue.mappings.all.flatMap((set) => [
					...sourceFindings(catalogue, set).map(({ field, ...text }) =>
						problemAt(catalogue, 'mappings', set.id, field, text),
					),
					...set.rows.flatMap((row, i) =>
						[...findings(catalogue, row)].map(({ field, ...text }) =>
							problemAt(catalogue, 'mappings', set.id, `rows[${i}].${field}`, text),
						),
					),
				]),
};
