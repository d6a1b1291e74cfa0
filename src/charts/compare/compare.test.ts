import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { basis, bridgeUnit, comparable } from '../../../tests/fixtures/comparables.ts';
import { bridgeOver } from '../../model/compare/bridge.ts';
import { cover, toHolding } from '../../model/compare/coverage.ts';
import { toSteps } from './bridge-steps.ts';
import { queryOf, readChoice, withPair } from './choice.ts';
import type { CompareData, ComparedQualification } from './data.ts';
import { fileNameOf, toComparisonCsv, toComparisonJson } from './files.ts';
import { find, toEntries } from './find.ts';
import { toMatrix } from './matrix.ts';
import { ignoredInWords } from './words.ts';

const national = (id: string, title: string, competences: string, more: Partial<ComparedQualification> = {}) =>
	({
		kind: 'national',
		title,
		nationalTitle: 'Vývojář',
		country: 'cz',
		facts: { eqf: { text: '5' }, awardingBody: { text: 'Úřad' } },
		comparable: comparable(id, competences),
		reasons: competences.split(' ').map(() => ({ set: 'set', reason: '=1+1, said the register' })),
		...more,
	}) satisfies ComparedQualification;

const data: CompareData = {
	edition: {
		namespace: 'https://example.org/',
		title: 'Edition',
		version: '1.0.0',
		issued: '2026-01-01',
		licence: { id: 'X', title: 'X', url: 'https://example.org/x' },
		attribution: [],
	},
	qualifications: {
		a: national('a', 'Web developer', 'B.1@2 B.3@2'),
		b: national('b', 'Tester', 'B.3@3'),
		c: national('c', 'Software developer', ''),
	},
	retired: { old: 'Webmaster' },
	joins: {},
	units: [],
	countries: { cz: 'Czechia' },
	competences: {},
	skills: {},
	sets: {},
	sources: {},
	unitFacts: { 'B.3@3': { title: 'Testing', before: ['B.3@2', 'D.2@3'] } },
	statuses: {},
	absences: {},
};
const read = (query: string) => readChoice(new URLSearchParams(query), data);

describe('the choice in an address', () => {
	test('keeps its order, and looks at the first two', () => {
		expect(read('q=b,a,c').choice).toEqual({ ids: ['b', 'a', 'c'], pair: ['b', 'a'] });
	});

	test.each([
		['q=a,zzz', 'unknown', 'zzz'],
		['q=a,old', 'retired', 'Webmaster'],
		['q=a,A', 'repeated', 'A'],
		['q=a,constructor', 'unknown', 'constructor'],
		['q=a,b&pair=a,c', 'pair', 'a,c'],
		['q=a,b&x=1', 'parameter', 'x'],
	])('%s ignores %s', (query, reason, value) => {
		expect(read(query).ignored).toEqual([{ reason, value }]);
	});

	test('is written as it is read, the default pair left out', () => {
		expect(queryOf(withPair(['a', 'b', 'c']))).toBe('?q=a,b,c');
		expect(queryOf(withPair(['a', 'b', 'c'], ['c', 'a']))).toBe('?q=a,b,c&pair=c,a');
		expect(queryOf(withPair(['a', 'b'], ['c', 'a']))).toBe('?q=a,b');
		expect(queryOf({ ids: [] })).toBe('');
	});

	test('is repeated in part only where it is long', () => {
		const [said] = ignoredInWords([{ reason: 'unknown', value: 'x'.repeat(500) }]);
		expect(said?.length).toBeLessThan(100);
	});
});

describe('typing', () => {
	test('finds by title, own title, country and awarding body, without diacritics', () => {
		const entries = toEntries(data);
		for (const typed of ['web', 'vyvojar web', 'CZECH dev web', 'urad web']) expect(find(entries, typed)[0]).toBe('a');
		expect(find(entries, 'nothing of the kind')).toEqual([]);
	});

	test('puts titles before the rest', () => {
		expect(find(toEntries(data), 'tester')).toEqual(['b']);
	});
});

test('the matrix has what is lacking first, and nothing where nothing is known', () => {
	const list = ['a', 'b', 'c'].flatMap((id) => data.qualifications[id]?.comparable ?? []);
	const rows = toMatrix(list, basis());
	expect(rows.map(({ competence, level, cells }) => [competence, level, cells.map((cell) => cell?.rule)])).toEqual([
		['e-cf-3.0/B.1', 2, ['same', 'none', undefined]],
		['e-cf-3.0/B.3', 3, ['one-below', 'same', undefined]],
		['e-cf-3.0/B.3', 2, ['same', 'same', undefined]],
	]);
});

test('a step of the bridge says what it asks for before it, and whether that is there', () => {
	const units = [bridgeUnit('B.3@3', 5), bridgeUnit('B.3@2', 4), bridgeUnit('D.2@3', 6)];
	const from = comparable('a', 'B.3@2');
	const bridge = bridgeOver(cover(comparable('b', 'B.3@3').competences, toHolding(from.competences), new Map()).rows, {
		...basis('', units),
	});
	expect(toSteps(bridge, from, data, basis('', units)).map(({ id, before }) => [id, before])).toEqual([
		[
			'B.3@3',
			[
				{ id: 'B.3@2', state: 'held' },
				{ id: 'D.2@3', state: 'open', creditPoints: 6 },
			],
		],
	]);
});

describe('the files', () => {
	test('JSON says who, by which method, where, and every row of both directions', () => {
		const document = JSON.parse(toComparisonJson(data, ['a', 'b']));
		expect(document).toMatchObject({
			version: '1.0.0',
			issued: '2026-01-01',
			method: 'https://example.org/docs/comparability/',
			address: 'https://example.org/compare/?q=a,b',
		});
		expect(document.pairs.map(({ id, coverage }: { id: string; coverage: number }) => [id, coverage])).toEqual([
			['a..b', 0.5],
			['b..a', 0.5],
		]);
		expect(document.rows).toHaveLength(3);
	});

	test('CSV has the same rows, and no cell that a spreadsheet would take for a formula', () => {
		const rows = parse(toComparisonCsv(data, ['a', 'b']), { columns: true }) as Record<string, string>[];
		expect(rows.map(({ from, competence, rule }) => [from, competence, rule])).toEqual([
			['a', 'e-cf-3.0/B.3', 'one-below'],
			['b', 'e-cf-3.0/B.1', 'none'],
			['b', 'e-cf-3.0/B.3', 'same'],
		]);
		expect(rows[0]?.['wanted_reason']).toBe("'=1+1, said the register");
		expect(rows[0]).toMatchObject({ version: '1.0.0', licence: 'https://example.org/x' });
	});

	test('a pair without competences has one line in CSV, which says so by its band', () => {
		const rows = parse(toComparisonCsv(data, ['a', 'c']), { columns: true }) as Record<string, string>[];
		expect(rows.map(({ band, coverage }) => [band, coverage])).toEqual([
			['not-enough-evidence', ''],
			['not-enough-evidence', ''],
		]);
	});

	test('their names do not grow without end', () => {
		expect(fileNameOf(['a', 'b'])).toBe('comparison-a-and-b');
		expect(fileNameOf(Array.from({ length: 6 }, () => 'long'.repeat(20))).length).toBeLessThan(150);
	});
});
