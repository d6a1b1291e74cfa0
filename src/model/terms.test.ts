import { describe, expect, test } from 'vitest';
import {
	catalogueOf,
	learningUnit,
	occupation,
	qualificationProfile,
	requirement,
	skill,
} from '../../tests/fixtures/records.ts';
import { escoName, prefixesOf, schemeName } from './terms.ts';

test.each([
	['http://data.europa.eu/esco/skill/5d74614d', 'esco-skill:5d74614d'],
	['http://data.europa.eu/esco/occupation/5d74614d', 'esco-occupation:5d74614d'],
	['http://data.europa.eu/esco/isco/C2519', 'http://data.europa.eu/esco/isco/C2519'],
])('the ESCO address %s is written %s', (uri, name) => {
	expect(escoName(uri)).toBe(name);
});

test('a record is named by the address of its page', () => {
	expect(schemeName('competences', 'e-cf-3.0/B.3')).toBe('scheme:competences/e-cf-3.0/b.3/');
});

test('prefix and rest make the address again', () => {
	const uri = 'http://data.europa.eu/esco/skill/5d74614d';
	const [prefix, rest] = escoName(uri).split(':') as [string, string];
	expect(prefixesOf('https://scheme.example/')[prefix] + rest).toBe(uri);
	expect(prefixesOf('https://scheme.example/')['scheme']).toBe('https://scheme.example/');
});

describe('what a mapping can name', () => {
	const evidence = { status: 'verified', sources: ['handbook'] };
	const { terms } = catalogueOf({
		frameworks: [
			{
				id: 'e-cf-3.0',
				title: { en: 'e-CF 3.0' },
				shortTitle: 'e-CF 3.0',
				edition: '3.0',
				document: { absent: 'not-applicable' },
				publisher: 'A publisher',
				published: '2019',
				url: 'https://example.org/',
				summary: { en: 'What it is.' },
				use: { en: 'What is taken from it.' },
				rights: { en: 'Titles only.' },
				parts: [{ code: 'e-2', title: { en: 'Level 2' } }],
				evidence,
			},
		],
		competences: [
			{
				id: 'e-cf-3.0/B.3',
				framework: 'e-cf-3.0',
				code: 'B.3',
				area: 'build',
				title: { en: 'Testing', it: 'Test' },
				summary: { en: 'Tests.' },
				levels: [2],
				levelsEvidence: evidence,
				evidence,
			},
		],
		'role-profiles': [
			{
				id: 'test-specialist',
				framework: 'ict-profiles-2018',
				number: '1',
				title: { en: 'Test Specialist' },
				family: { absent: 'unverified' },
				competences: { absent: 'unverified' },
				evidence,
			},
		],
		requirements: [requirement('cloud')],
		occupations: [occupation()],
		skills: [skill('run-tests')],
		'qualification-profiles': [qualificationProfile('b.3')],
		'learning-units': [learningUnit('b.3-e2'), learningUnit('b.3-e1', { status: 'deprecated' })],
	}).relations;

	test.each([
		['scheme:competences/e-cf-3.0/b.3/', { collection: 'competences', id: 'e-cf-3.0/B.3', label: 'Testing' }],
		['scheme:role-profiles/test-specialist/', { collection: 'role-profiles', label: 'Test Specialist' }],
		['scheme:requirements/cloud/', { collection: 'requirements', label: 'Requirement cloud' }],
		['scheme:frameworks/e-cf-3.0/#e-2', { collection: 'frameworks', id: 'e-cf-3.0', part: 'e-2', label: 'e-2' }],
		['scheme:learning-units/b.3-e2/#o1', { collection: 'learning-units', id: 'b.3-e2', part: 'o1', retired: false }],
		['esco-occupation:software-tester', { collection: 'occupations', id: 'software-tester', label: 'software tester' }],
		['esco-skill:run-tests', { collection: 'skills', id: 'run-tests', label: 'run tests' }],
	])('%s', (name, term) => {
		expect(terms.get(name)).toMatchObject(term);
	});

	test.each([
		'scheme:learning-units/b.3-e2/',
		'scheme:learning-units/b.3-e2/#o7',
		'scheme:frameworks/e-cf-3.0/',
		'scheme:qualification-profiles/b.3/',
		'scheme:competences/e-cf-3.0/B.3/',
		'http://data.europa.eu/esco/skill/run-tests',
		'sssom:NoTermFound',
	])('not %s', (name) => {
		expect(terms.has(name)).toBe(false);
	});

	test('the outcomes of a deprecated unit are retired', () => {
		expect(terms.get('scheme:learning-units/b.3-e1/#o1')?.retired).toBe(true);
	});
});
