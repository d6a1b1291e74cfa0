import { prefixes, type Property } from '../rdf/vocabulary.ts';

/** Which element each property becomes, by the type of what it belongs to, in the order that `loq.xsd` wants. */
export const elements = {
	'elm:LearningAchievementSpecification': [
		['adms:identifier', 'identifier'],
		['dcterms:title', 'title'],
		['dcterms:description', 'description'],
		['elm:additionalNote', 'additionalNote'],
		['foaf:homepage', 'homepage'],
		['elm:status', 'status'],
		['dcterms:publisher', 'publisher'],
		['elm:ISCEDFCode', 'ISCEDFCode'],
		['elm:educationSubject', 'educationSubject'],
		['elm:volumeOfLearning', 'volumeOfLearning'],
		['elm:educationLevel', 'educationLevel'],
		['dcterms:language', 'language'],
		['elm:mode', 'mode'],
		['elm:entryRequirement', 'entryRequirement'],
		['elm:learningOutcome', 'learningOutcome'],
		['elm:provenBy', 'provenBy'],
		['elm:hasPart', 'hasPart'],
	],
	'elm:LearningOutcome': [
		['dcterms:title', 'title'],
		['dcterms:type', 'type'],
		['elm:additionalNote', 'additionalNote'],
		['elm:relatedESCOSkill', 'relatedESCOSkill'],
	],
	'elm:LearningAssessmentSpecification': [
		['dcterms:title', 'title'],
		['dcterms:description', 'description'],
		['dcterms:type', 'type'],
	],
	'elm:Agent': [['skos:prefLabel', 'skos:prefLabel']],
	'elm:Note': [['elm:noteLiteral', 'noteLiteral']],
	'elm:Identifier': [
		['skos:notation', 'skos:notation'],
		['elm:schemeId', 'schemeId'],
	],
	'elm:WebResource': [['elm:contentUrl', 'contentUrl']],
} as const satisfies Record<string, readonly (readonly [Property, string])[]>;

export type Type = keyof typeof elements;

/** Where the records of a type stand, in order; what is of no such type stands within a record. */
export const containers: readonly { type: Type; container: string; name: string }[] = [
	{
		type: 'elm:LearningAchievementSpecification',
		container: 'learningAchievementSpecificationReferences',
		name: 'learningAchievementSpecification',
	},
	{ type: 'elm:LearningOutcome', container: 'learningOutcomeReferences', name: 'learningOutcome' },
	{
		type: 'elm:LearningAssessmentSpecification',
		container: 'learningAssessmentSpecificationReferences',
		name: 'learningAssessmentSpecification',
	},
	{ type: 'elm:Agent', container: 'agentReferences', name: 'agent' },
];

const profile = 'http://data.europa.eu/snb/model/ap/loq-constraints/';

export const namespaces = `xmlns="${profile}" xmlns:skos="${prefixes.skos}"`;
