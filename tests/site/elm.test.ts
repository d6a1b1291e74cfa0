import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTurtle } from '../fixtures/rdf.ts';
import { validatorOf } from '../fixtures/shacl.ts';
import { xsdReaderOf } from '../fixtures/xsd.ts';
import { published } from '../browser/published.ts';

interface Item {
	page: string;
	kind?: string;
	totalHours: number;
	outcomes?: unknown[];
}

const read = (ending: string) => readFileSync(`dist/data/latest/qualifications.elm.${ending}`, 'utf8');
const [turtle, xml] = [read('ttl'), read('xml')];
const graph = readTurtle(turtle);
const joint = (published('qualifications') as unknown as Item[]).filter(({ kind }) => kind === 'joint');
const units = published('learning-units') as unknown as Item[];
const pages = [...joint, ...units].map(({ page }) => page).sort();

test('joint qualifications and units are there, and nothing of a country', () => {
	expect(graph.values('a', '?a a elm:LearningAchievementSpecification')).toEqual(pages);
	const ids = [...xml.matchAll(/<learningAchievementSpecification id="([^"]*)">/g)].map(([, id]) => id);
	expect(ids.sort()).toEqual(pages);
});

test.each([...joint, ...units])('$page has the hours and outcomes of its JSON', ({ page, totalHours, outcomes }) => {
	expect(graph.ask(`<${page}> elm:volumeOfLearning "PT${totalHours}H"^^xsd:duration`)).toBe(true);
	if (outcomes) expect(graph.values('a', `<${page}> elm:learningOutcome ?a`).length).toBe(outcomes.length);
});

test('every text of the XML is one of the Turtle', () => {
	const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
	const texts = [...xml.matchAll(/ language="en">([^<]*)</g)].map(([, text = '']) =>
		text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''),
	);
	const said = new Set(
		graph.values('text', '?a dcterms:title|dcterms:description|elm:noteLiteral|skos:prefLabel ?text'),
	);
	expect(texts.length).toBeGreaterThan(0);
	expect(texts.filter((text) => !said.has(text))).toEqual([]);
});

test('nothing is without a name', () => {
	expect(graph.ask('?a ?b ?c FILTER(isBlank(?a) || isBlank(?c))')).toBe(false);
});

describe('by the official schema of LOQ 3.1.0', () => {
	const path = '../shared/standards/elm-loq-xsd/loq.xsd';

	test('the XML is valid, and is not with an element of ours', ({ skip }) => {
		if (!existsSync(path)) return skip(`the official schema is not at ${path}`);
		const errorsOf = xsdReaderOf(path);
		expect(errorsOf(xml)).toEqual([]);
		expect(errorsOf(xml.replace('<status>', '<ours/><status>'))).toEqual([expect.stringContaining('ours')]);
		expect(errorsOf(xml.replace(/<ISCEDFCode[^>]*>/, ''))).toEqual([expect.stringContaining('ISCEDFCode')]);
	});
});

describe('by the official shapes of LOQ 1.1.0', () => {
	const path = '../shared/standards/elm-loq-1.1.0.shacl.ttl';

	test('the Turtle is valid, and is not without a field of education or with a property of ours', async ({ skip }) => {
		if (!existsSync(path)) return skip(`the official shapes are not at ${path}`);
		const shapes = readFileSync(path, 'utf8')
			// The imports are the vocabularies themselves, which are not needed and not at hand.
			.replace(/owl:imports \w+:;/g, '')
			// The shape of all that is no qualification of a country, as ours are not, is there and is switched off.
			.replace('sh:deactivated true ;', '');
		const violationsOf = validatorOf(shapes);
		expect(await violationsOf(turtle)).toEqual([]);
		expect(await violationsOf(turtle.replace(/elm:ISCEDFCode [^;]*;/, ''))).toEqual([
			expect.stringContaining('MinCountConstraintComponent'),
		]);
		expect(await violationsOf(turtle.replace('elm:status', 'elm:ours "a"; elm:status'))).toEqual([
			expect.stringContaining('ClosedConstraintComponent'),
		]);
	});
});
