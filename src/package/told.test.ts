import { expect, test } from 'vitest';
import type { Changes } from './changes.ts';
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

const wanted = { competence: 'e-cf-3.0/B.3', level: 2 };

test('a comparison of which nothing can be said says so', () => {
	expect(comparisonLines({ from: 'one', to: 'other', band: 'not-enough-evidence' })).toEqual([
		'one and other: not enough evidence to compare them',
		'EQF level of other less that of one: not known',
		'Competences of other that one covers: not known',
		'Competences of one that other covers: not known',
		'Occupation: not known',
	]);
});

test('a comparison tells what is covered, by which rule, and how to go on', () => {
	const coverage = { earned: 0.5, of: 1, rows: [{ wanted, rule: 'one-below' as const, by: { ...wanted, level: 1 } }] };
	const unit = { id: 'b.3-e2', ...wanted, creditPoints: 4 };
	const bridge = { units: [unit], creditPoints: 4, left: [] };
	const lines = comparisonLines({ from: 'one', to: 'other', band: 'partly', coverage, bridge });
	expect(lines).toContain('Competences of other that one covers: 50 % (0.5 of 1)');
	expect(lines).toContain('  e-cf-3.0/B.3 at level 2: one-below, by e-cf-3.0/B.3 at level 1');
	expect(lines).toContain('Units to take: b.3-e2 (4 credit points); competences left: 0');
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
