import { describe, expect, test } from 'vitest';
import { nationalOutcome, nationalQualification } from '../../../tests/fixtures/national.ts';
import {
	catalogueOf,
	competence,
	learningUnit,
	mappingSet,
	occupation,
	qualification,
	qualificationProfile,
	skill,
} from '../../../tests/fixtures/records.ts';
import { noTermFound } from '../../schema/mapping.ts';
import type { Node } from '../rdf/node.ts';
import { toSkosGraph } from './graph.ts';

const scheme = 'https://scheme.example/';
const b3 = `${scheme}competences/e-cf-3.0/b.3/`;

/** What the graph of these records says of each thing, by its name. */
function graphOf(records: Parameters<typeof catalogueOf>[0]): ReadonlyMap<string, Node> {
	return new Map(toSkosGraph(catalogueOf(records)).map((node) => [node.id, node]));
}
const framework = (id: string, changes: object = {}) => ({
	id,
	title: { en: id },
	shortTitle: id,
	edition: '1',
	document: { absent: 'not-published' },
	publisher: 'Somebody',
	published: { absent: 'not-published' },
	url: { absent: 'not-published' },
	summary: { en: 'A framework.' },
	use: { en: 'Codes.' },
	rights: { en: 'Free.' },
	evidence: { status: 'verified', sources: ['handbook'] },
	...changes,
});

describe('a competence', () => {
	const graph = graphOf({ frameworks: [framework('e-cf-3.0')], competences: [competence('e-cf-3.0/B.3')] });

	test('stands in the scheme of its edition, below its area and above its levels', () => {
		expect(graph.get(b3)).toMatchObject({
			'skos:notation': ['B.3'],
			'skos:inScheme': [`${scheme}frameworks/e-cf-3.0/`],
			'skos:broader': [`${scheme}frameworks/e-cf-3.0/#build`],
		});
		expect(graph.get(`${b3}#e-2`)).toMatchObject({
			'skos:prefLabel': { en: 'Competence B.3, e-2' },
			'skos:broader': [b3],
		});
	});

	test('has no definition: that is the text of the standard', () => {
		expect(graph.get(b3)).not.toHaveProperty('skos:definition');
		expect(graph.get(b3)).toMatchObject({ 'skos:note': { en: 'Does it.' } });
	});

	test('is not at the top of the scheme, its area is', () => {
		const top = graph.get(`${scheme}frameworks/e-cf-3.0/`)?.['skos:hasTopConcept'];
		expect(top).toContain(`${scheme}frameworks/e-cf-3.0/#build`);
		expect(top).not.toContain(b3);
		expect(graph.get(b3)).not.toHaveProperty('skos:topConceptOf');
	});
});

test('a framework without concepts is no scheme', () => {
	expect(graphOf({ frameworks: [framework('ecvet')] }).has(`${scheme}frameworks/ecvet/`)).toBe(false);
});

describe('an occupation', () => {
	const former = { language: 'sl', title: 'načrtovalec', version: '1.0.8', englishThen: 'designer' };
	const records = { frameworks: [framework('esco-1.2.1')], skills: [skill('java', { currentTitle: 'Java' })] };
	const one = occupation({
		title: { en: 'software tester', sl: 'preizkuševalec' },
		titleVersions: { en: '1.2.1', sl: '1.0.8' },
		formerTitles: [former],
		essentialSkills: ['java'],
	});
	const graph = graphOf({ ...records, occupations: [one] });
	const node = graph.get(one.uri);

	test('keeps the name, the code and the labels that ESCO gave it', () => {
		expect(node).toMatchObject({
			types: ['skos:Concept', 'esco:Occupation'],
			'skos:notation': ['2519.7'],
			'skos:prefLabel': { en: 'software tester', sl: 'preizkuševalec' },
			'esco:relatedEssentialSkill': ['http://data.europa.eu/esco/skill/java'],
		});
	});

	test('says where each label was read', () => {
		expect(node).toMatchObject({ 'skos:editorialNote': { en: 'Labels as in ESCO 1.2.1 (en), 1.0.8 (sl).' } });
	});

	test('is not labelled by what its URI once meant', () => {
		expect(node).not.toHaveProperty('skos:altLabel');
		expect(node).toMatchObject({
			'skos:historyNote': { en: ['In ESCO 1.0.8, when it was "designer": načrtovalec (sl).'] },
		});
	});

	test('stands in a scheme that is marked as changed from ESCO', () => {
		expect(graph.get(`${scheme}frameworks/esco-1.2.1/`)).toMatchObject({
			'dcterms:source': ['http://data.europa.eu/esco/concept-scheme/occupations'],
			'skos:editorialNote': { en: expect.stringContaining('A selection from ESCO, changed') },
		});
	});

	test('a skill has the label of the newer ESCO beside its own', () => {
		expect(graph.get('http://data.europa.eu/esco/skill/java')).toMatchObject({ 'skos:altLabel': { en: 'Java' } });
	});
});

describe('what is out of force', () => {
	const graph = graphOf({
		'qualification-profiles': [qualificationProfile('b.3')],
		'learning-units': [learningUnit('b.3-e2', { status: 'deprecated' }), learningUnit('b.3-e3')],
	});

	test.each(['', '#o1'])('is marked: b.3-e2%s', (part) => {
		expect(graph.get(`${scheme}learning-units/b.3-e2/${part}`)).toMatchObject({ 'owl:deprecated': ['true'] });
	});

	test('and nothing else is', () => {
		expect(graph.get(`${scheme}learning-units/b.3-e3/`)).toMatchObject({
			'iso-thes:status': ['proposed'],
			'owl:deprecated': [],
		});
	});
});

describe('a mapping', () => {
	const linkOf = (row: object) =>
		graphOf({
			competences: [competence('e-cf-3.0/B.3')],
			qualifications: [qualification()],
			mappings: [
				mappingSet([
					{ subject_id: 'scheme:qualifications/test-lead/', object_id: 'scheme:competences/e-cf-3.0/b.3/', ...row },
				]),
			],
		}).get(`${scheme}qualifications/test-lead/`);

	test('leads from concept to concept', () => {
		expect(linkOf({ predicate_id: 'skos:narrowMatch' })).toMatchObject({ 'skos:narrowMatch': [b3] });
	});

	test('leads to what is ESCO’s by the name of ESCO', () => {
		expect(linkOf({ object_id: 'esco-skill:java' })).toMatchObject({
			'skos:closeMatch': ['http://data.europa.eu/esco/skill/java'],
		});
	});

	test.each([
		[0.6, true],
		[0.59, false],
	])('of confidence %d: %s', (confidence, isThere) => {
		expect('skos:closeMatch' in (linkOf({ confidence }) ?? {})).toBe(isThere);
	});

	test('to nothing is none', () => {
		expect(linkOf({ object_id: noTermFound })).not.toHaveProperty('skos:closeMatch');
	});
});

test('an outcome of a national qualification is a concept below it, with its place and its source', () => {
	const outcome = nationalOutcome('o1', { text: { en: 'Tests a program' }, place: 'Article 1' });
	const id = 'national-outcomes-to-e-cf-3.0';
	const graph = graphOf({
		competences: [competence('e-cf-3.0/B.3')],
		qualifications: [nationalQualification({ outcomes: [outcome] })],
		mappings: [{ ...mappingSet([]), id }],
	});
	expect(graph.get(`${scheme}qualifications/si-tester/#o1`)).toMatchObject({
		'skos:prefLabel': { en: 'Tests a program' },
		'skos:scopeNote': { en: 'Article 1' },
		'skos:broader': [`${scheme}qualifications/si-tester/`],
		'dcterms:source': [`${scheme}sources/handbook/`],
		'skos:broadMatch': [b3],
	});
});
