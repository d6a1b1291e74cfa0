import { describe, expect, test } from 'vitest';
import { esco, outcome, read } from '../../../tests/fixtures/own-qualification.ts';
import {
	catalogueOf,
	competence,
	learningUnit,
	outcomes,
	qualification as joint,
	qualificationProfile,
	skill,
} from '../../../tests/fixtures/records.ts';
import { toElmGraph } from '../../datasets/elm/graph.ts';
import { toElmXml } from '../../datasets/elm/xml.ts';
import { emptyOwn, type OwnQualification } from './own.ts';

describe('the European Learning Model', () => {
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<loq:Courses xmlns:loq="http://data.europa.eu/snb/model/ap/loq-constraints/">
  <loq:learningAchievementSpecificationReferences>
    <loq:learningAchievementSpecification id="urn:part">
      <loq:title language="en">Testing &amp; more</loq:title>
      <loq:learningOutcome idref="urn:o1"/>
    </loq:learningAchievementSpecification>
    <loq:qualification id="urn:whole">
      <loq:title language="sl">Preizkuševalec</loq:title>
      <loq:title language="en">Tester</loq:title>
      <loq:EQFLevel uri="http://data.europa.eu/snb/eqf/25831c2/4"/>
      <loq:learningOutcome idref="urn:o1"/>
      <loq:learningOutcome idref="urn:o2"/>
      <loq:hasPart idref="urn:part"/>
    </loq:qualification>
  </loq:learningAchievementSpecificationReferences>
  <loq:learningOutcomeReferences>
    <loq:learningOutcome id="urn:o1">
      <loq:title language="en">Runs <![CDATA[<tests>]]></loq:title>
      <loq:type uri="http://data.europa.eu/snb/skill-type/skill"/>
      <loq:relatedESCOSkill uri="${esco}"/>
      <loq:relatedSkill uri="http://example.org/other"/>
    </loq:learningOutcome>
    <loq:learningOutcome id="urn:o2">
      <loq:title language="en">Speaks</loq:title>
      <loq:relatedESCOSkill uri="http://data.europa.eu/esco/skill/unknown"/>
    </loq:learningOutcome>
  </loq:learningOutcomeReferences>
</loq:Courses>`;
	const expected: OwnQualification = {
		...{ ...emptyOwn('1.0.0'), title: 'Tester', eqfLevel: 4 },
		outcomes: [
			outcome('o1', 'Runs <tests>', {
				...{ unit: 'Testing & more', type: 'skill', skills: ['execute-software-tests'] },
			}),
			outcome('o2', 'Speaks'),
		],
	};

	test('is read from XML, by references', async () => {
		const { qualification, left, kind } = await read(xml);
		expect(qualification).toEqual(expected);
		expect(kind).toBe('elm-xml');
		expect(left.map(({ line, why }) => [line, why])).toEqual([
			[24, '“http://data.europa.eu/esco/skill/unknown” is not known in this edition.'],
		]);
	});

	test('is read from JSON-LD that is a tree, as Europass writes it', async () => {
		const o1 = {
			...{ id: 'urn:o1', type: 'LearningOutcome', title: { en: ['Runs <tests>'], sl: ['Preizkuša'] } },
			dcType: { id: 'http://data.europa.eu/snb/skill-type/25831c2/skill', type: 'Concept' },
			relatedESCOSkill: [{ id: esco, type: 'Concept', prefLabel: { en: ['run tests'] } }],
		};
		const { qualification, left, kind } = await read(
			JSON.stringify({
				'@context': 'http://data.europa.eu/snb/model/context/edc-ap',
				type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
				credentialSubject: {
					hasClaim: {
						type: 'LearningAchievement',
						specifiedBy: {
							...{ id: 'urn:whole', type: 'Qualification', title: { en: 'Tester' } },
							eqfLevel: { id: 'http://data.europa.eu/snb/eqf/25831c2/4' },
							learningOutcome: [o1, { type: 'LearningOutcome', title: { en: 'Speaks' } }],
							hasPart: [
								{
									type: 'LearningAchievementSpecification',
									title: { en: 'Testing & more' },
									learningOutcome: ['urn:o1'],
								},
							],
						},
					},
				},
			}),
		);
		expect([qualification, left, kind]).toEqual([expected, [], 'elm-json']);
	});

	test('is read from JSON-LD that is a list of nodes with long names', async () => {
		const elm = 'http://data.europa.eu/snb/model/elm/';
		const title = (text: string) => ({ 'http://purl.org/dc/terms/title': [{ '@value': text, '@language': 'en' }] });
		const { qualification } = await read(
			JSON.stringify([
				{
					...{ '@id': 'urn:whole', '@type': [`${elm}Qualification`] },
					...title('Tester'),
					[`${elm}EQFLevel`]: [{ '@id': 'http://data.europa.eu/snb/eqf/4' }],
					[`${elm}learningOutcome`]: [{ '@id': 'urn:o1' }, { '@id': 'urn:o2' }],
					[`${elm}hasPart`]: [{ '@id': 'urn:part' }],
				},
				{ '@id': 'urn:part', ...title('Testing & more'), [`${elm}learningOutcome`]: [{ '@id': 'urn:o1' }] },
				{
					...{ '@id': 'urn:o1', ...title('Runs <tests>'), [`${elm}relatedESCOSkill`]: [{ '@id': esco }] },
					'http://purl.org/dc/terms/type': [{ '@id': 'http://data.europa.eu/snb/skill-type/skill' }],
				},
				{ '@id': 'urn:o2', ...title('Speaks') },
			]),
		);
		expect(qualification).toEqual(expected);
	});

	test('is read as this site publishes it', async () => {
		const graph = toElmGraph(
			catalogueOf({
				competences: [competence('e-cf-3.0/B.3')],
				skills: [skill('execute-software-tests', { uri: esco })],
				'qualification-profiles': [qualificationProfile('b.3')],
				'learning-units': [
					learningUnit('b.3-e2', { outcomes: outcomes({ skills: ['execute-software-tests'] }) }),
					learningUnit('b.3-e3'),
				],
				qualifications: [joint()],
			}),
		);
		const { qualification, left } = await read(toElmXml(graph));
		expect(qualification).toMatchObject({ title: 'Test lead', eqfLevel: 5 });
		expect(qualification.outcomes).toHaveLength(12);
		expect(qualification.outcomes[0]).toEqual(
			outcome('o1', 'Outcome 1.', { type: 'knowledge', unit: 'Unit b.3-e2', skills: ['execute-software-tests'] }),
		);
		expect(qualification.outcomes[6]).toMatchObject({ id: 'o7', unit: 'Unit b.3-e3' });
		expect(left).toEqual([]);
	});

	test('that is cut gives what stands before', async () => {
		const { qualification, left } = await read(xml.slice(0, xml.indexOf('<loq:learningOutcome id="urn:o2"')));
		expect(qualification.outcomes.map(({ text }) => text)).toEqual(['Runs <tests>']);
		expect(left.map(({ why }) => why)[0]).toMatch(/cannot be read further/);
	});

	test.each([
		['an entity that is declared', `<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>`, /declares a type of document/],
		['an entity that is not', '<x>&lol;</x>', /cannot be read further/],
		['elements without end', '<x>'.repeat(100), /beyond 50/],
	])('%s ends the reading', async (_, text, sentence) => {
		const { left, qualification } = await read(text);
		expect(qualification.outcomes).toEqual([]);
		expect(left[0]?.why).toMatch(sentence);
	});

	test('parts that are part of each other come to an end', async () => {
		const part = (id: string, other: string) => ({
			id,
			type: 'Qualification',
			title: { en: id },
			hasPart: [other],
			learningOutcome: [{ title: { en: `Of ${id}` } }],
		});
		const { left } = await read(JSON.stringify([part('urn:a', 'urn:b'), part('urn:b', 'urn:a')]));
		expect(left.map(({ why }) => why)[0]).toMatch(/no qualification/);
	});
});
