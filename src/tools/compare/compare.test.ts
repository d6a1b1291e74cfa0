import { describe, expect, test } from 'vitest';
import { basis, bridgeUnit, comparable } from '../../../tests/fixtures/comparables.ts';
import { compareData, telling } from '../../../tests/fixtures/compare-data.ts';
import { bridgeOver } from '../../model/compare/bridge.ts';
import { cover, toHolding } from '../../model/compare/coverage.ts';
import { toSteps } from './bridge-steps.ts';
import { queryOf, readChoice, withPair } from './choice.ts';
import { find, toEntries } from './find.ts';
import { toMatrix } from './matrix.ts';
import { ignoredSentences } from './sentences.ts';

const data = compareData();
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
		const [said] = ignoredSentences([{ reason: 'unknown', value: 'x'.repeat(500) }], telling().locale);
		expect(said?.length).toBeLessThan(100);
	});
});

describe('typing', () => {
	test('finds by title, own title, country and awarding body, without diacritics', () => {
		const entries = toEntries(telling());
		for (const typed of ['web', 'vyvojar web', 'CZECH dev web', 'urad web']) expect(find(entries, typed)[0]).toBe('a');
		expect(find(entries, 'nothing of the kind')).toEqual([]);
	});

	test('puts titles before the rest', () => {
		expect(find(toEntries(telling()), 'tester')).toEqual(['b']);
	});
});

test('the matrix has what is lacking first, and nothing where nothing is known', () => {
	const list = ['a', 'b', 'c'].flatMap((id) => data.qualifications[id] ?? []);
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
