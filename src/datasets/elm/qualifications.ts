import type { Catalogue } from '../../model/catalogue.ts';
import { qualificationFigures } from '../../model/qualification-figures.ts';
import type { JointQualification } from '../../schema/qualification.ts';
import { recordName } from '../record-name.ts';
import type { Node } from '../rdf/node.ts';
import { english, eqfLevel, field } from './controlled.ts';
import { assessmentNode, headOf, noteNode } from './parts.ts';

/**
 * A joint qualification. ELM would call it a `Qualification` if a country had placed it in its framework; none has, so it
 * is the wider `LearningAchievementSpecification`, and its EQF level is a level of education with the reason beside it.
 */
export function qualificationNodes(catalogue: Catalogue, qualification: JointQualification): Node[] {
	const { edition, 'learning-units': units } = catalogue;
	const page = recordName(edition, 'qualifications', qualification.id);
	const { node, parts } = headOf(edition, page, qualification.id, 'qualifications');
	const compulsory = qualification.compulsory.flatMap((id) => units.byId.get(id) ?? []);
	const methods = qualification.assessment.methods.map((method, i) => assessmentNode(`${page}#a${i + 1}`, method));
	const notes = [
		noteNode(
			`${page}#level`,
			{
				en: `This edition proposes EQF level ${qualification.eqf.level}; no country has placed the qualification in its framework.`,
			},
			qualification.eqf.reasoning,
		),
		...qualification.electives.map(({ title, rule }, i) => noteNode(`${page}#elective-${i + 1}`, title, rule)),
	];
	return [
		{
			...node,
			'dcterms:title': qualification.title,
			'dcterms:description': qualification.summary,
			'elm:additionalNote': notes.map((note) => note.id),
			'elm:status': [qualification.status],
			'elm:ISCEDFCode': [field],
			'elm:volumeOfLearning': [`PT${qualificationFigures(catalogue, qualification).totalHours}H`],
			'elm:educationLevel': [eqfLevel(qualification.eqf.level)],
			'dcterms:language': [english],
			'elm:entryRequirement': [`${page}#entry`],
			'elm:learningOutcome': compulsory.flatMap(({ id, outcomes }) =>
				outcomes.map((outcome) => recordName(edition, 'learning-units', id, outcome.id)),
			),
			'elm:provenBy': methods.map(({ id }) => id),
			'elm:hasPart': compulsory.map(({ id }) => recordName(edition, 'learning-units', id)),
		},
		...parts,
		...notes,
		noteNode(`${page}#entry`, ...qualification.entry),
		...methods,
	];
}
