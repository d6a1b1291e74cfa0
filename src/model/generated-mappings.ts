import type { Edition } from '../schema/edition.ts';
import type { MappingRow, MappingSet } from '../schema/mapping.ts';
import { agreementOf, readingOf } from './agreement.ts';
import { nationalOutcomeRows } from './national-outcome-mappings.ts';
import { compareIds } from './order.ts';
import { outcomeRows } from './outcome-mappings.ts';
import { nationalQualifications } from './qualifications.ts';
import type { Lists } from './terms.ts';

interface GeneratedSet {
	/** The records that its rows follow from, and how a row comes about there. */
	from: string;
	fix: string;
	rowsOf(lists: Lists, edition: Edition): MappingRow[];
}

const inOrder = <T extends { id: string }>(records: readonly T[]) =>
	[...records].sort((a, b) => compareIds(a.id, b.id));
const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((one) => [one.id, one]));

/** The sets whose rows are not written but follow from other records: their files hold the metadata only. */
export const generatedSets: Readonly<Record<string, GeneratedSet>> = {
	'unit-outcomes-to-esco-skills': {
		from: 'the learning units',
		fix: 'Remove the rows; name the skill in the outcome of the unit instead.',
		rowsOf: (lists, { version, issued, publisher }) =>
			outcomeRows(inOrder(lists['learning-units']), byId(lists.skills), { version, issued, author: publisher }),
	},
	'national-outcomes-to-e-cf-3.0': {
		from: 'the national qualifications',
		fix: 'Remove the rows; name the competence in the outcome of the qualification instead.',
		rowsOf: ({ qualifications, competences, sources }, { issued, publisher }) => {
			const held = { qualifications: { all: inOrder(qualifications), byId: byId(qualifications) } };
			return nationalOutcomeRows(nationalQualifications(held), {
				competences: byId(competences),
				worth: readingOf(agreementOf(held)).holds,
				sources: byId(sources),
				issued,
				author: publisher,
			});
		},
	},
};

/** The sets with the rows of those that follow from other records. */
export const withGeneratedRows = (lists: Lists, edition: Edition): MappingSet[] =>
	lists.mappings.map((set) => {
		const generated = generatedSets[set.id];
		return generated ? { ...set, rows: generated.rowsOf(lists, edition) } : set;
	});
