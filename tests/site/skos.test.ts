import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readJsonLd, readTurtle } from '../fixtures/rdf.ts';
import { countOf, published } from '../browser/published.ts';

const read = (path: string) => readFileSync(`dist/data/latest/${path}`, 'utf8');
const scheme = readTurtle(read('scheme.ttl'));
const pagesOf = (collection: string) => published(collection).map(({ page }) => page as string);
const urisOf = (collection: string) => published(collection).map(({ uri }) => uri as string);

test('the JSON-LD says what the Turtle says', () => {
	expect(readJsonLd(read('scheme.jsonld')).statements).toEqual(scheme.statements);
});

test('nothing is without a name', () => {
	expect(scheme.ask('?a ?b ?c FILTER(isBlank(?a) || isBlank(?c))')).toBe(false);
});

// https://www.w3.org/TR/skos-reference/
describe('the integrity conditions of SKOS hold', () => {
	const broader = '(skos:broader|skos:broadMatch|^skos:narrower|^skos:narrowMatch)';
	const related = '(skos:related|^skos:related|skos:relatedMatch|^skos:relatedMatch)';
	test.each([
		['S9: no scheme is a concept', '?a a skos:ConceptScheme, skos:Concept'],
		['S13: no label is of two kinds', '?a skos:prefLabel ?label ; skos:altLabel|skos:hiddenLabel ?label'],
		['S14: one preferred label in a language', '?a skos:prefLabel ?b, ?c FILTER(?b != ?c && lang(?b) = lang(?c))'],
		['S27: what is related is not broader', `?a ${related} ?b . ?a ${broader}+ ?b`],
		[
			'S46: what is exactly the same is neither broader nor related',
			`?a (skos:exactMatch|^skos:exactMatch)+ ?b . ?a skos:broadMatch|^skos:broadMatch|skos:narrowMatch|^skos:narrowMatch|skos:relatedMatch|^skos:relatedMatch ?b`,
		],
	])('%s', (_, pattern) => {
		expect(scheme.ask(pattern)).toBe(false);
	});

	test('and these questions are understood', () => {
		const wrong = readTurtle(`
			@prefix skos: <http://www.w3.org/2004/02/skos/core#>.
			<urn:a> a skos:Concept, skos:ConceptScheme; skos:prefLabel "a"@en, "b"@en; skos:altLabel "a"@en;
				skos:broader <urn:b>; skos:exactMatch <urn:c>. <urn:b> skos:related <urn:a>. <urn:c> skos:broadMatch <urn:a>.`);
		expect(wrong.ask(`?a ${related} ?b . ?a ${broader}+ ?b`)).toBe(true);
		expect(wrong.ask('?a skos:prefLabel ?label ; skos:altLabel|skos:hiddenLabel ?label')).toBe(true);
	});

	test('every concept has a label in English and stands in a scheme, and every name leads to a concept', () => {
		const lost = [
			'?a a skos:Concept FILTER NOT EXISTS { ?a skos:prefLabel ?label FILTER(lang(?label) = "en") }',
			'?a a skos:Concept FILTER NOT EXISTS { ?a skos:inScheme/a skos:ConceptScheme }',
			'?b skos:broader|skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:narrowMatch|skos:relatedMatch ?a FILTER NOT EXISTS { ?a a skos:Concept }',
			'?b dcterms:subject|dcterms:requires|dcterms:hasPart|dcterms:relation|dcterms:replaces ?a FILTER NOT EXISTS { ?a a ?type }',
			'?b esco:relatedEssentialSkill|esco:relatedOptionalSkill ?a FILTER NOT EXISTS { ?a a esco:Skill }',
		];
		expect(lost.flatMap((pattern) => scheme.values('a', pattern))).toEqual([]);
	});
});

describe('the scheme holds what the JSON holds', () => {
	test.each([
		'competences',
		'role-profiles',
		'requirements',
		'qualification-profiles',
		'learning-units',
		'qualifications',
	])('%s', (collection) => {
		const concepts = new Set(scheme.values('a', '?a a skos:Concept'));
		expect(pagesOf(collection).filter((page) => !concepts.has(page))).toEqual([]);
	});

	test('occupations and skills under the names of ESCO', () => {
		expect(scheme.values('a', '?a a esco:Occupation')).toEqual(urisOf('occupations').sort());
		expect(scheme.values('a', '?a a esco:Skill')).toEqual(urisOf('skills').sort());
	});

	test('every label of every occupation, by language', () => {
		for (const { uri, title } of published('occupations') as { uri: string; title: Record<string, string> }[])
			for (const [language, label] of Object.entries(title))
				expect(
					scheme.values('label', `<${uri}> skos:prefLabel ?label FILTER(lang(?label) = "${language}")`),
					uri,
				).toEqual([label]);
	});

	test('the mappings that are sure enough, and no others', () => {
		type Row = { subject_id: string; predicate_id: string; object_id: string; confidence: number };
		type Published = { rows: Row[]; prefixes: { prefix: string; namespace: string }[] };
		const sure = new Set<string>();
		for (const { rows, prefixes } of published('mappings') as unknown as Published[]) {
			const namespaces = new Map(prefixes.map(({ prefix, namespace }) => [prefix, namespace]));
			const full = (name: string) => name.replace(/^([\w-]+):/, (_, prefix: string) => namespaces.get(prefix) ?? '');
			for (const { subject_id, predicate_id, object_id, confidence } of rows)
				if (confidence >= 0.6 && object_id !== 'sssom:NoTermFound')
					sure.add(`<${full(subject_id)}> <${full(predicate_id)}> <${full(object_id)}>`);
		}
		const said = scheme.statements.filter((statement) => /#(?:exact|close|broad|narrow|related)Match>/.test(statement));
		expect(sure.size).toBeGreaterThan(0);
		expect(said).toEqual([...sure].sort());
	});
});

describe('it answers what people ask', () => {
	test('which units lead to a competence', () => {
		const units = published('learning-units') as { page: string; competence: string }[];
		for (const { id, page } of published('competences') as { id: string; page: string }[])
			expect(
				scheme.values(
					'a',
					`?a skos:inScheme ?own ; dcterms:subject/skos:broader <${page}> ; dcterms:relation ?profile`,
				),
				id,
			).toEqual(
				units
					.filter((unit) => unit.competence === id)
					.map((unit) => unit.page)
					.sort(),
			);
	});

	test('how many competences an edition of the e-CF has in each area', () => {
		const competences = published('competences') as { framework: string; area: string; page: string }[];
		expect(competences.length).toBeGreaterThan(0);
		for (const { page, area } of competences)
			expect(scheme.values('area', `<${page}> skos:broader/skos:prefLabel ?area`)).toEqual([
				area.charAt(0).toUpperCase() + area.slice(1),
			]);
	});

	test('for which occupations a skill is essential', () => {
		for (const { uri, essentialFor } of published('skills') as { uri: string; essentialFor: string[] }[])
			expect(scheme.values('a', `?a esco:relatedEssentialSkill <${uri}>`).length).toBe(essentialFor.length);
	});

	test('which outcomes answer a requirement', () => {
		for (const { page, outcomes } of published('requirements') as {
			page: string;
			outcomes: { outcomes: string[] }[];
		}[])
			expect(scheme.values('a', `?a dcterms:subject <${page}>`).length).toBe(
				outcomes.reduce((sum, unit) => sum + unit.outcomes.length, 0),
			);
	});

	test('what is out of force', () => {
		const collections = ['qualification-profiles', 'learning-units', 'qualifications'];
		const deprecated = collections.reduce((sum, one) => sum + countOf(one, { status: 'deprecated' }), 0);
		expect(scheme.values('a', '?a owl:deprecated true ; dcterms:identifier ?id').length).toBe(deprecated);
	});

	test('which units a joint qualification is made of', () => {
		const joint = published('qualifications') as { page: string; kind: string; compulsory?: string[] }[];
		for (const { page, compulsory = [] } of joint)
			expect(scheme.values('id', `<${page}> dcterms:hasPart/dcterms:identifier ?id`)).toEqual([...compulsory].sort());
	});

	test('for which occupations a skill is optional', () => {
		for (const { uri, optionalFor } of published('skills') as { uri: string; optionalFor: string[] }[])
			expect(scheme.values('a', `?a esco:relatedOptionalSkill <${uri}>`).length).toBe(optionalFor.length);
	});

	test('what a learning unit teaches, outcome by outcome', () => {
		for (const { page, outcomes } of published('learning-units') as {
			page: string;
			outcomes: { id: string; text: { en: string } }[];
		}[])
			expect(scheme.values('a', `?a skos:broader <${page}>`)).toEqual(outcomes.map(({ id }) => `${page}#${id}`).sort());
	});

	test('which competence a level belongs to', () => {
		for (const { page, levels } of published('competences') as { page: string; levels: number[] }[])
			for (const level of levels)
				expect(scheme.values('a', `<${page}#e-${level}> skos:broader ?a`), `${page}#e-${level}`).toEqual([page]);
	});

	test('by which units a profile is reached', () => {
		const units = published('learning-units') as { page: string; profile: string }[];
		for (const { id, page } of published('qualification-profiles') as { id: string; page: string }[])
			expect(scheme.values('a', `?a dcterms:relation <${page}>`), id).toEqual(
				units
					.filter(({ profile }) => profile === id)
					.map((unit) => unit.page)
					.sort(),
			);
	});

	test('what an occupation is called in German, where ESCO says it', () => {
		const called = published('occupations') as { title: Record<string, string> }[];
		expect(scheme.values('label', '?a a esco:Occupation ; skos:prefLabel ?label FILTER(lang(?label) = "de")')).toEqual(
			[...new Set(called.flatMap(({ title }) => title['de'] ?? []))].sort(),
		);
	});

	test('what the scheme proposes, and has not adopted', () => {
		const proposed = countOf('learning-units', { status: 'proposed' });
		expect(
			scheme.values('a', '?a dcterms:relation ?profile ; <http://purl.org/iso25964/skos-thes#status> "proposed"')
				.length,
		).toBe(proposed);
	});
});
