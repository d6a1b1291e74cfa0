import { describe, expect, test } from 'vitest';
import type { Changes } from './changes.ts';
import type { Comparison } from './comparison.ts';
import { changesLines, comparisonLines, linesOf } from './told.ts';

test.each<[unknown, string[]]>([
	[{ id: 'b.3', hours: 50 }, ['id: b.3', 'hours: 50']],
	[{ title: { en: 'Testing' } }, ['title:', '  en: Testing']],
	[{ levels: [1, 2] }, ['levels:', '  - 1', '  - 2']],
	[
		{ outcomes: [{ id: 'o1', skills: ['run-tests'] }] },
		['outcomes:', '  - id: o1', '    skills:', '      - run-tests'],
	],
	[{ levels: [] }, ['levels: none']],
])('%j is told in lines', (value, lines) => {
	expect(linesOf(value)).toEqual(lines);
});

const row = { competence: 'e-cf-3.0/B.3', asked: 40, held: 10, credit: 0.5, state: 'half', isLower: false } as const;
const nothing = { word: 'not-enough-evidence', rows: [], settling: [] } as const;

test('a comparison of which nothing can be said says so', () => {
	expect(comparisonLines({ from: 'one', to: 'other', there: nothing, back: nothing })).toEqual([
		'What a holder of one brings of other: not enough evidence',
		'What a holder of other brings of one: not enough evidence',
		'EQF level of other less that of one: not known',
		'Occupation: not known',
		'A description by stated rules, not a decision on recognition.',
	]);
});

describe('a direction', () => {
	const unit = { id: 'b.3-e2', competence: 'e-cf-3.0/B.3', level: 2, hours: 100, creditPoints: 4 };
	const there: Comparison['there'] = {
		word: 'part',
		coverage: 0.5,
		low: 0.5,
		high: 1,
		holds: 864,
		rows: [row],
		settling: [
			{ kind: 'open-list', side: 'a' },
			{ kind: 'assignments', competence: 'e-cf-3.0/B.3', gain: 90 },
			{ kind: 'hours', side: 'b' },
		],
		bridge: { units: [unit], creditPoints: 4, left: [] },
	};
	const lines = (changes: object = {}) =>
		comparisonLines({ from: 'one', to: 'other', there: { ...there, ...changes }, back: nothing });

	test('has its word with its share and its number, what was not read, each competence, and how to go on', () => {
		expect(lines().slice(0, 5)).toEqual([
			'What a holder of one brings of other: part of it, 50 %; holds in 86 of 100',
			'  50 % to 100 %, as far as what was not read may bring more',
			'  e-cf-3.0/B.3: shown, in part',
			'  To settle it: read the rest of one; read the outcomes of e-cf-3.0/B.3 again; find the hours of other',
			'  Units to take: b.3-e2 (4 credit points); competences left: 0',
		]);
	});

	test('on a closed list has no more than its share', () => {
		expect(lines({ high: 0.5 }).filter((line) => line.includes('not read'))).toEqual([]);
	});
});

const changes = (some: Partial<Changes> = {}): Changes => ({
	to: '0.2.0',
	level: 'minor',
	records: [],
	schemas: [],
	...some,
});

test('of the first version it is told how much there is', () => {
	const records = [{ collection: 'skills', id: 'run-tests', kind: 'added' as const }];
	expect(changesLines(changes({ records }))).toEqual(['0.2.0 is the first version: 1 record.']);
});

test('changes are told field by field, with the reason where there is one', () => {
	const lines = changesLines(
		changes({
			from: '0.1.0',
			schemas: [{ dataset: 'skills', path: 'uri', kind: 'added' }],
			records: [
				{ collection: 'skills', id: 'test', kind: 'renamed', to: ['run-tests'], reason: 'Clearer.' },
				{ collection: 'skills', id: 'plan', kind: 'changed', fields: [{ path: 'title.en', before: 'a', after: 'b' }] },
				{ collection: 'skills', id: 'lead', kind: 'changed', fields: [{ path: 'levels', after: [1] }] },
			],
		}),
	);
	expect(lines).toEqual([
		'From 0.1.0 to 0.2.0, a minor step: 3 records and 1 field.',
		'added field uri of skills',
		'renamed skills test to run-tests: Clearer.',
		'changed skills plan',
		'  title.en: "a" -> "b"',
		'changed skills lead',
		'  levels: nothing -> [1]',
	]);
});
