import type { AssessmentMethod, LearningOutcome, LearningUnit } from '../../schema/learning-unit.ts';
import type { Node } from '../rdf/node.ts';

const snb = 'http://data.europa.eu/snb/';
/** Under this the lists themselves are named, beside their values. */
const version = '25831c2';

/** ICT, not further defined: the field of ISCED-F in which every competence of the e-CF lies. */
export const field = `${snb}isced-f/0610`;
export const english = 'http://publications.europa.eu/resource/authority/language/ENG';
export const eqfLevel = (level: number): string => `${snb}eqf/${level}`;

/** ELM has no third type, for responsibility and autonomy. */
export const outcomeTypes: Partial<Record<LearningOutcome['type'], string>> = {
	knowledge: `${snb}skill-type/knowledge`,
	skill: `${snb}skill-type/skill`,
};

export const modes: Record<LearningUnit['delivery']['mode'], string> = {
	blended: `${snb}learning-assessment/e92d221e4d`,
	'face-to-face': `${snb}learning-assessment/9191af2ed9`,
	online: `${snb}learning-assessment/920fbb3cbe`,
	'work-based': `${snb}learning-assessment/729f3bed4b`,
};

/** Ways of assessing by the list of ELM; those that it does not have are left without a type, and say in their title what they are. */
export const assessmentTypes: Partial<Record<AssessmentMethod['kind'], string>> = {
	'practical-project': `${snb}assessment/795dac4096`,
	'practical-test': `${snb}assessment/6a4db9f11d`,
	'written-examination': `${snb}assessment/6e6cb2cc78`,
	'oral-examination': `${snb}assessment/d30284d7df`,
	portfolio: `${snb}assessment/4f03b91c0e`,
};

const escoSkills = 'http://data.europa.eu/esco/skill/';

/** The list that a value comes from, if it is of a list that is not ours. */
function listOf(value: string): string | undefined {
	if (value === english) return 'http://publications.europa.eu/resource/authority/language';
	if (value.startsWith(escoSkills)) return 'http://data.europa.eu/esco/concept-scheme/skills';
	return value.startsWith(snb) ? value.slice(0, value.lastIndexOf('/') + 1) + version : undefined;
}

/** The values of others' lists that these nodes name, and the lists: readers of the profile ask what each of them is. */
export function controlledNodes(nodes: readonly Node[]): Node[] {
	const named = new Set(nodes.flatMap((node) => Object.values(node).flat()));
	const concepts = [...named].flatMap((value): Node[] => {
		const list = typeof value === 'string' ? listOf(value) : undefined;
		return list === undefined ? [] : [{ id: value as string, types: ['skos:Concept'], 'skos:inScheme': [list] }];
	});
	const lists = [...new Set(concepts.flatMap((concept) => concept['skos:inScheme'] ?? []))];
	return [...concepts, ...lists.map((id): Node => ({ id, types: ['skos:ConceptScheme'] }))];
}
