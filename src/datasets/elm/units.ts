import type { Catalogue } from '../../model/catalogue.ts';
import { totalHours } from '../../model/credits.ts';
import { competenceOfUnit } from '../../model/units.ts';
import type { LearningOutcome, LearningUnit } from '../../schema/learning-unit.ts';
import { recordName } from '../record-name.ts';
import type { Node } from '../rdf/node.ts';
import { inSourceLanguage } from '../rdf/node.ts';
import { english, field, modes, outcomeTypes } from './controlled.ts';
import { assessmentNode, headOf, noteNode } from './parts.ts';

function outcomeNodes({ skills }: Catalogue, id: string, outcome: LearningOutcome): Node[] {
	const type = outcomeTypes[outcome.type];
	const notes = [
		noteNode(`${id}-criterion`, outcome.criterion),
		...(type === undefined ? [noteNode(`${id}-type`, { en: 'Responsibility and autonomy' })] : []),
	];
	return [
		{
			id,
			types: ['elm:LearningOutcome'],
			'dcterms:title': outcome.text,
			'dcterms:type': type === undefined ? [] : [type],
			'elm:additionalNote': notes.map((note) => note.id),
			'elm:relatedESCOSkill': outcome.skills.flatMap((skill) => skills.byId.get(skill)?.uri ?? []),
		},
		...notes,
	];
}

/** A learning unit, its outcomes and its assessment. */
export function unitNodes(catalogue: Catalogue, unit: LearningUnit): Node[] {
	const { edition } = catalogue;
	const page = recordName(edition, 'learning-units', unit.id);
	const { node, parts } = headOf(edition, page, unit.id, 'learning-units');
	const subject = competenceOfUnit(catalogue, unit.id);
	const competence = subject && recordName(edition, 'competences', subject.competence, `e-${subject.level}`);
	return [
		{
			...node,
			'dcterms:title': unit.title,
			'dcterms:description': unit.summary,
			'elm:status': [unit.status],
			'elm:ISCEDFCode': [field],
			'elm:educationSubject': competence === undefined ? [] : [competence],
			'elm:volumeOfLearning': [`PT${totalHours(unit.notionalHours)}H`],
			'dcterms:language': [english],
			'elm:mode': [modes[unit.delivery.mode]],
			'elm:entryRequirement': [`${page}#audience`],
			'elm:learningOutcome': unit.outcomes.map(({ id }) => `${page}#${id}`),
			'elm:provenBy': unit.assessment.methods.map(({ id }) => `${page}#${id}`),
		},
		...parts,
		noteNode(`${page}#audience`, unit.audience),
		...(subject && competence !== undefined
			? [
					{
						id: competence,
						types: ['skos:Concept' as const],
						'skos:prefLabel': inSourceLanguage(`${subject.competence}, e-${subject.level}`),
					},
				]
			: []),
		...unit.outcomes.flatMap((outcome) => outcomeNodes(catalogue, `${page}#${outcome.id}`, outcome)),
		...unit.assessment.methods.map((method) => assessmentNode(`${page}#${method.id}`, method)),
	];
}
