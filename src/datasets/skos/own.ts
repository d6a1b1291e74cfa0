import type { Catalogue } from '../../model/catalogue.ts';
import { competenceOfUnit } from '../../model/units.ts';
import { isAbsent } from '../../schema/common.ts';
import type { LearningUnit } from '../../schema/learning-unit.ts';
import type { NationalQualification, Qualification } from '../../schema/qualification.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { collectionSchemeName, recordName } from '../record-name.ts';
import { statusOf } from './status.ts';

export const requirementNodes = ({ edition, requirements }: Catalogue): Node[] =>
	requirements.all.map(({ id, title, summary, scope }) => ({
		id: recordName(edition, 'requirements', id),
		types: ['skos:Concept'],
		'skos:inScheme': [collectionSchemeName(edition, 'requirements')],
		'dcterms:identifier': [id],
		'skos:prefLabel': title,
		'skos:definition': summary,
		'skos:scopeNote': scope,
	}));

export const profileNodes = ({ edition, 'qualification-profiles': profiles }: Catalogue): Node[] =>
	profiles.all.map(({ id, title, summary, status, competence }) => ({
		id: recordName(edition, 'qualification-profiles', id),
		types: ['skos:Concept'],
		'skos:inScheme': [collectionSchemeName(edition, 'qualification-profiles')],
		'dcterms:identifier': [id],
		'skos:prefLabel': title,
		'skos:definition': summary,
		...statusOf(status),
		'dcterms:subject': [recordName(edition, 'competences', competence)],
	}));

function unitNode(catalogue: Catalogue, unit: LearningUnit): Node {
	const { edition } = catalogue;
	const { id, title, summary, status, profile, prerequisites } = unit;
	const subject = competenceOfUnit(catalogue, id);
	return {
		id: recordName(edition, 'learning-units', id),
		types: ['skos:Concept'],
		'skos:inScheme': [collectionSchemeName(edition, 'learning-units')],
		'dcterms:identifier': [id],
		'skos:prefLabel': title,
		'skos:definition': summary,
		...statusOf(status),
		'dcterms:subject': subject && [recordName(edition, 'competences', subject.competence, `e-${subject.level}`)],
		'dcterms:relation': [recordName(edition, 'qualification-profiles', profile)],
		'dcterms:requires': prerequisites.map((before) => recordName(edition, 'learning-units', before)),
	};
}

/** The outcomes of a unit, narrower than the unit itself; an outcome is labelled by its text. */
const outcomeNodes = ({ edition }: Catalogue, { id, status, outcomes }: LearningUnit): Node[] =>
	outcomes.map((outcome) => ({
		id: recordName(edition, 'learning-units', id, outcome.id),
		types: ['skos:Concept'],
		'skos:inScheme': [collectionSchemeName(edition, 'learning-units')],
		'skos:prefLabel': outcome.text,
		'skos:scopeNote': outcome.criterion,
		...statusOf(status),
		'skos:broader': [recordName(edition, 'learning-units', id)],
		'dcterms:subject': outcome.requirements?.map((one) => recordName(edition, 'requirements', one)),
	}));

export const unitNodes = (catalogue: Catalogue): Node[] =>
	catalogue['learning-units'].all.flatMap((unit) => [unitNode(catalogue, unit), ...outcomeNodes(catalogue, unit)]);

function qualificationNode({ edition, occupations }: Catalogue, qualification: Qualification): Node {
	const { id, title } = qualification;
	const node: Node = {
		id: recordName(edition, 'qualifications', id),
		types: ['skos:Concept'],
		'skos:inScheme': [collectionSchemeName(edition, 'qualifications')],
		'dcterms:identifier': [id],
		'skos:prefLabel': title,
	};
	if (qualification.kind === 'national') {
		const { nationalCode } = qualification;
		return { ...node, 'skos:notation': isAbsent(nationalCode) ? [] : [nationalCode] };
	}
	const { summary, status, occupation, compulsory } = qualification;
	const uri = occupations.byId.get(occupation)?.uri;
	return {
		...node,
		'skos:definition': summary,
		...statusOf(status),
		'dcterms:subject': uri === undefined ? [] : [uri],
		'dcterms:hasPart': compulsory.map((unit) => recordName(edition, 'learning-units', unit)),
	};
}

/** The outcomes of a national qualification, narrower than the qualification itself, each with the place where it was read. */
const nationalOutcomeNodes = ({ edition }: Catalogue, { id, outcomes }: NationalQualification): Node[] =>
	outcomes.map((outcome) => ({
		id: recordName(edition, 'qualifications', id, outcome.id),
		types: ['skos:Concept'],
		'skos:inScheme': [collectionSchemeName(edition, 'qualifications')],
		'skos:prefLabel': outcome.text,
		'skos:scopeNote': inSourceLanguage(outcome.place),
		'skos:broader': [recordName(edition, 'qualifications', id)],
		'dcterms:source': [recordName(edition, 'sources', outcome.source)],
	}));

/** Joint and national qualifications, and the outcomes of these: what mappings lead from. */
export const qualificationNodes = (catalogue: Catalogue): Node[] =>
	catalogue.qualifications.all.flatMap((qualification) => [
		qualificationNode(catalogue, qualification),
		...(qualification.kind === 'national' ? nationalOutcomeNodes(catalogue, qualification) : []),
	]);
