import { describe, expect, test } from 'vitest';
import { nationalQualification } from '../../../tests/fixtures/national.ts';
import {
	catalogueOf,
	competence,
	electiveGroup,
	learningUnit,
	method,
	outcomes,
	qualification,
	qualificationProfile,
	skill,
} from '../../../tests/fixtures/records.ts';
import type { Node } from '../rdf/node.ts';
import { controlledNodes } from './controlled.ts';
import { toElmGraph } from './graph.ts';
import { toElmXml } from './xml.ts';

const scheme = 'https://scheme.example/';
const unitName = `${scheme}learning-units/b.3-e2/`;
const leadName = `${scheme}qualifications/test-lead/`;
const snb = 'http://data.europa.eu/snb';

/** What is said of a qualification of two units and of the first of these, by name. */
function graphOf({
	unit = {},
	lead = {},
}: { unit?: Record<string, unknown>; lead?: Record<string, unknown> } = {}): ReadonlyMap<string, Node> {
	const nodes = toElmGraph(
		catalogueOf({
			competences: [competence('e-cf-3.0/B.3')],
			skills: [skill('java')],
			'qualification-profiles': [qualificationProfile('b.3')],
			'learning-units': [learningUnit('b.3-e2', unit), learningUnit('b.3-e3')],
			qualifications: [qualification(lead), nationalQualification()],
		}),
	);
	return new Map(nodes.map((node) => [node.id, node]));
}
const xmlOf = (changes: Parameters<typeof graphOf>[0] = {}) => toElmXml([...graphOf(changes).values()]);

describe('a joint qualification', () => {
	test('is made of its compulsory units, and of their outcomes', () => {
		const lead = graphOf().get(leadName);
		expect(lead).toMatchObject({
			types: ['elm:LearningAchievementSpecification'],
			'elm:hasPart': [unitName, `${scheme}learning-units/b.3-e3/`],
			'elm:volumeOfLearning': ['PT100H'],
		});
		expect(lead?.['elm:learningOutcome']).toHaveLength(12);
	});

	test('has its level as a proposal, since no framework of a country has it', () => {
		const graph = graphOf();
		expect(graph.get(leadName)).toMatchObject({ 'elm:educationLevel': [`${snb}/eqf/5`] });
		expect(graph.get(`${leadName}#level`)).toMatchObject({
			'elm:noteLiteral': { en: expect.stringMatching(/^This edition proposes EQF level 5; .*\n\nA reason\.$/) },
		});
	});

	test('says between what a candidate chooses', () => {
		const graph = graphOf({ lead: { electives: [electiveGroup(['b.3-e2', 'b.3-e3'])] } });
		expect(graph.get(`${leadName}#elective-1`)).toMatchObject({
			'elm:noteLiteral': { en: 'A choice\n\nOne of them.' },
		});
	});
});

test('a qualification of a country is not ours to publish', () => {
	expect([...graphOf().keys()].filter((name) => name.includes('si-tester'))).toEqual([]);
});

describe('a unit', () => {
	test('says its competence, level, hours and mode', () => {
		expect(graphOf().get(unitName)).toMatchObject({
			'elm:educationSubject': [`${scheme}competences/e-cf-3.0/b.3/#e-2`],
			'elm:volumeOfLearning': ['PT50H'],
			'elm:mode': [`${snb}/learning-assessment/e92d221e4d`],
		});
	});

	test.each([
		['knowledge', [`${snb}/skill-type/knowledge`], false],
		['skill', [`${snb}/skill-type/skill`], false],
		['responsibility-and-autonomy', [], true],
	])('an outcome of %s', (type, types, isNoted) => {
		const graph = graphOf({ unit: { outcomes: outcomes({ type, skills: ['java'] }) } });
		expect(graph.get(`${unitName}#o1`)).toMatchObject({
			'dcterms:title': { en: 'Outcome 1.' },
			'dcterms:type': types,
			'elm:relatedESCOSkill': ['http://data.europa.eu/esco/skill/java'],
		});
		expect(graph.has(`${unitName}#o1-type`)).toBe(isNoted);
	});

	test.each([
		['written-examination', 'Written examination', [`${snb}/assessment/6e6cb2cc78`]],
		['case-study', 'Case study', []],
	])('a method of the kind %s', (kind, title, types) => {
		const unit = { assessment: { methods: [method('m1', { o1: 100 }, kind)], passRule: { en: 'It is passed.' } } };
		expect(graphOf({ unit }).get(`${unitName}#m1`)).toMatchObject({
			'dcterms:title': { en: title },
			'dcterms:type': types,
		});
	});
});

test('what is of a list of others says of which', () => {
	const lists = new Map(controlledNodes([...graphOf().values()]).map((node) => [node.id, node]));
	expect(lists.get(`${snb}/eqf/5`)).toMatchObject({ 'skos:inScheme': [`${snb}/eqf/25831c2`] });
	expect(lists.get(`${snb}/eqf/25831c2`)).toMatchObject({ types: ['skos:ConceptScheme'] });
	expect(lists.has(unitName)).toBe(false);
});

describe('the XML', () => {
	test('names records where they stand, and refers to them elsewhere', () => {
		const xml = xmlOf();
		expect(xml).toContain(`<learningAchievementSpecification id="${unitName}">`);
		expect(xml).toContain(`<hasPart idref="${unitName}"/>`);
		expect(xml).toContain(`<learningOutcome id="${unitName}#o1">`);
		expect(xml).toContain(`<educationLevel uri="${snb}/eqf/5"/>`);
	});

	test('has notes within what they are of', () => {
		expect(xmlOf()).toContain(
			'<additionalNote>\n        <noteLiteral language="en">Sign 1 is seen.</noteLiteral>\n      </additionalNote>',
		);
	});

	test('has a text as it is written', () => {
		const xml = xmlOf({ unit: { title: { en: 'a < b & "c"' } } });
		expect(xml).toContain('<title language="en">a &lt; b &amp; &quot;c&quot;</title>');
	});

	test('has a title in every language, and a note in the one that it has room for', () => {
		const xml = xmlOf({ unit: { title: { en: 'Test', sl: 'Preizkus' }, audience: { en: 'All.', sl: 'Vsi.' } } });
		expect(xml).toContain('<title language="sl">Preizkus</title>');
		expect(xml).not.toContain('Vsi.');
	});
});
