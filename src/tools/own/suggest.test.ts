import { describe, expect, test } from 'vitest';
import { stemsOf } from './stems.ts';
import type { SuggestData } from './suggest-data.ts';
import { SuggestIndex } from './suggest-index.ts';
import { suggestFor } from './suggest.ts';

const data: SuggestData = {
	competences: ['e-cf-3.0/B.1', 'e-cf-3.0/B.3'],
	groups: [
		{ kind: 'competence', of: 'e-cf-3.0/B.1', sentences: [['Application Development. Writes programs.', [0]]] },
		{
			kind: 'unit',
			of: 'b.3-e2',
			sentences: [['Plans tests of a program and runs them', [1], ['execute-software-tests']]],
		},
		{
			kind: 'national',
			of: 'si-tester',
			sentences: [
				['Codes in Java and debugs programs', [0], ['java']],
				['Tests web pages with users', [0, 1]],
				['Speaks English with customers', []],
				['Writes English letters to customers', []],
			],
		},
	],
	mapped: { 'plan-software-testing': [1] },
};
const titles = {
	java: 'Java',
	'execute-software-tests': 'execute software tests',
	'plan-software-testing': 'plan software testing',
};
const index = new SuggestIndex(data, titles);
const suggest = (text: string) => suggestFor(text, index);

describe('words', () => {
	test.each([
		['testing tests tested', ['test', 'test', 'test']],
		['planning, plans and planned', ['plan', 'plan', 'plan']],
		['policies; policy', ['policy', 'policy']],
		['C++ and C# with .NET on IPv6', ['c++', 'c#', 'net', 'ipv6']],
		['class analysis bus', ['class', 'analysis', 'bus']],
		['a with the', []],
		['Тестове 漢字', ['тестове', '漢字']],
		['', []],
	])('of %j have the stems %j', (text, stems) => {
		expect(stemsOf(text).map(({ stem }) => stem)).toEqual(stems);
	});
});

describe('a competence is suggested', () => {
	test('by the words that the outcome shares with what is known of it, which are told', () => {
		const { competences, outside } = suggest('Runs planned tests');
		expect(competences[0]?.id).toBe('e-cf-3.0/B.3');
		expect(competences[0]?.evidence[0]).toEqual({
			sentence: {
				text: 'Plans tests of a program and runs them',
				...{ kind: 'unit', of: 'b.3-e2' },
				places: ['e-cf-3.0/B.3'],
				skills: ['execute-software-tests'],
			},
			words: ['runs', 'planned', 'tests'],
		});
		expect(outside).toBeUndefined();
	});

	test('by its share of all that speaks, which is at most one in all', () => {
		const { competences } = suggest('Tests web pages and programs in Java');
		expect(competences.map(({ id }) => id)).toEqual(['e-cf-3.0/B.1', 'e-cf-3.0/B.3']);
		const shares = competences.map(({ score }) => score);
		expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
		expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 10);
	});

	test('by the title of a skill that is mapped to it', () => {
		expect(suggest('Software testing').competences.map(({ id }) => id)).toEqual(['e-cf-3.0/B.3']);
	});

	test('no more, where what is most like it lies outside the e-CF', () => {
		const { competences, outside } = suggest('English for customers');
		expect(competences).toEqual([]);
		expect(outside?.score).toBe(1);
		expect(outside?.evidence.map(({ words }) => words)).toEqual([
			['english', 'customers'],
			['english', 'customers'],
		]);
	});

	test.each([
		['without words', ''],
		['of signs', '=1+1 <b>'],
		['of words that nobody has', 'Bäckt Brot'],
		['that shares one word by chance', 'Schreibt am Nachmittag Gedichte in java'],
		['of names that mean something to a program', '__proto__ constructor toString'],
	])('not for a text %s', (_, text) => {
		expect(suggest(text)).toEqual({ competences: [], skills: [] });
	});

	test('for a text without end as well', () => {
		const long = `${'abc '.repeat(5000)} tests ${Array.from({ length: 500 }, (_, i) => `w${i}`).join(' ')} plans runs`;
		expect(suggest(long)).toEqual({ competences: [], skills: [] });
	});

	test('again in the same way', () => {
		const first = suggest('Plans tests of programs');
		suggest('English for customers');
		expect(suggest('Plans tests of programs')).toEqual(first);
	});
});

describe('a skill is suggested', () => {
	test('by outcomes that have it and by its title, where enough speaks for it', () => {
		const far: SuggestData = {
			...data,
			groups: [
				...data.groups,
				{
					kind: 'national',
					of: 'si-other',
					sentences: [
						['Codes for the web in Java', [0], ['java']],
						...Array.from({ length: 500 }, (_, i) => [`Sixth seventh eighth ninth tenth ${i}`, [0]] as const),
					],
				},
			],
		};
		const { skills } = suggestFor('Codes in Java', new SuggestIndex(far, titles));
		expect(skills.map(({ id }) => id)).toEqual(['java']);
		expect(skills[0]?.evidence.map(({ sentence }) => sentence.kind)).toEqual(['national', 'national']);
	});

	test('not where little speaks', () => {
		expect(suggest('Java').skills).toEqual([]);
	});
});

test('the index of nothing suggests nothing', () => {
	const none = new SuggestIndex({ competences: [], groups: [], mapped: {} }, {});
	expect(suggestFor('Plans tests', none)).toEqual({ competences: [], skills: [] });
});
