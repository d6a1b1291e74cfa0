import type { MappingRow, MappingSet } from '../../schema/mapping.ts';
import type { Catalogue } from '../catalogue.ts';
import { generatedSets } from '../generated-mappings.ts';
import { outcomesOf } from '../outcomes-of.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type Finding = Pick<Problem, 'message' | 'expected' | 'fix'>;

const written = 'description or title';

function findingOf(catalogue: Catalogue, { subject_id, ext_basis }: MappingRow): Finding | undefined {
	const term = catalogue.relations.terms.get(subject_id);
	const subject = term?.collection === 'qualifications' ? catalogue.qualifications.byId.get(term.id) : undefined;
	if (subject?.kind !== 'national')
		return ext_basis === undefined || !term
			? undefined
			: {
					message: `The row rests on "${ext_basis}", and its subject is no national qualification.`,
					expected: 'an empty cell',
					fix: 'Empty the cell.',
				};
	if (outcomesOf(catalogue, subject).some(({ hasRoom }) => hasRoom))
		return {
			message: `Learning outcomes of ${subject.id} were read, and yet a row is written for it.`,
			expected: 'no row: its competences follow from its outcomes',
			fix: 'Remove the row; give the competence to an outcome of the qualification instead.',
		};
	if (ext_basis === undefined || ext_basis === 'outcome' || ext_basis === 'stated')
		return {
			message: ext_basis
				? `The row rests on "${ext_basis}", which follows from the record and is not written.`
				: 'The row does not say on what it rests.',
			expected: written,
			fix: `Write ${written}, whichever was read.`,
		};
	if (ext_basis === 'description' && subject.read === 'title')
		return {
			message: `The row rests on a description, and the record of ${subject.id} says that its title alone was read.`,
			expected: 'title here, or summary in the record',
			fix: 'Write title; or correct "read" in the record, and cite there what was read.',
		};
	return undefined;
}

const isWritten = ({ id }: MappingSet) => !Object.hasOwn(generatedSets, id);

export const mappingBasis: Check = {
	name: 'mapping-basis',
	description: 'A row about a national qualification says on what it rests, and says no more than its record.',
	scope: 'mappings',
	run: (catalogue, { unread }) =>
		// What the record of a subject says is not known where it could not be read.
		[...unread].some((key) => key.startsWith('qualifications'))
			? []
			: catalogue.mappings.all.filter(isWritten).flatMap((set) =>
					set.rows.flatMap((row, i) => {
						const finding = findingOf(catalogue, row);
						return finding ? [problemAt(catalogue, 'mappings', set.id, `rows[${i}].ext_basis`, finding)] : [];
					}),
				),
};
