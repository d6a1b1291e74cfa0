import { expect, test } from 'vitest';
import { readJsonLd, readTurtle } from '../../../tests/fixtures/rdf.ts';
import { toJsonLd } from './json-ld.ts';
import type { Node } from './node.ts';
import { toTurtle } from './turtle.ts';

const concept = (changes: Partial<Node> = {}): Node => ({
	id: 'https://scheme.example/one/',
	types: ['skos:Concept'],
	...changes,
});

/** The statements of one node besides its type, when both files say the same. */
function statementsOf(changes: Partial<Node>): string[] {
	const turtle = readTurtle(toTurtle([concept(changes)])).statements;
	expect(readJsonLd(toJsonLd([concept(changes)])).statements).toEqual(turtle);
	return turtle
		.filter((statement) => !statement.includes('#type>'))
		.map((statement) => statement.replace(/^<https:\/\/scheme.example\/one\/> /, ''));
}

const skos = 'http://www.w3.org/2004/02/skos/core#';

test('a node is of its types', () => {
	expect(readTurtle(toTurtle([concept()])).statements).toEqual([
		`<https://scheme.example/one/> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${skos}Concept>`,
	]);
});

test.each(['a "b"', 'a\\b', "it's", 'a\r\nb\tc', 'ends with \\', '🔧 \u202eabc \u2028', '<b>&amp;</b>', '@en'])(
	'a text stays as it is: %j',
	(text) => {
		const node = concept({ 'skos:prefLabel': { en: text } });
		for (const graph of [readTurtle(toTurtle([node])), readJsonLd(toJsonLd([node]))])
			expect(graph.values('text', '?one skos:prefLabel ?text')).toEqual([text]);
	},
);

test('a text has its language, and one language several texts', () => {
	expect(statementsOf({ 'skos:altLabel': { sl: 'a', en: ['b', 'c'] } })).toEqual([
		`<${skos}altLabel> "a"@sl`,
		`<${skos}altLabel> "b"@en`,
		`<${skos}altLabel> "c"@en`,
	]);
});

test('a code is no number', () => {
	expect(statementsOf({ 'skos:notation': ['0613'] })).toEqual([`<${skos}notation> "0613"`]);
});

test('a name of something else is no text', () => {
	expect(statementsOf({ 'skos:broader': ['https://scheme.example/two/#e-1'] })).toEqual([
		`<${skos}broader> <https://scheme.example/two/#e-1>`,
	]);
});

test.each([
	['2017', 'gYear'],
	['2017-03', 'gYearMonth'],
	['2017-03-04', 'date'],
])('the date %s is a %s', (date, datatype) => {
	expect(statementsOf({ 'dcterms:issued': [date] })).toEqual([
		`<http://purl.org/dc/terms/issued> "${date}"^^<http://www.w3.org/2001/XMLSchema#${datatype}>`,
	]);
});

test('what is true is true, and what is left out or empty is not said', () => {
	expect(statementsOf({ 'owl:deprecated': ['true'], 'skos:broader': [], 'skos:note': undefined })).toEqual([
		'<http://www.w3.org/2002/07/owl#deprecated> "true"^^<http://www.w3.org/2001/XMLSchema#boolean>',
	]);
});

test('the same value is said once', () => {
	expect(statementsOf({ 'skos:notation': ['a', 'a'] })).toHaveLength(1);
	expect(toTurtle([concept({ 'skos:notation': ['a', 'a'] })])).not.toContain('"a", "a"');
});
