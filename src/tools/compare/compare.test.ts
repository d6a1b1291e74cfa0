import { describe, expect, test } from 'vitest';
import { basis, bridgeUnit, profile, reading } from '../../../tests/fixtures/comparables.ts';
import { compareData, compared, packed, telling } from '../../../tests/fixtures/compare-data.ts';
import { compare } from '../../model/compare/compare.ts';
import { bothWays } from '../../model/compare/pairs.ts';
import { toProfile, type Profile } from '../../model/compare/profile.ts';
import { toSteps } from './bridge-steps.ts';
import { queryOf, readChoice, withPair } from './choice.ts';
import { toCompared } from './compared.ts';
import { find, toEntries } from './find.ts';
import { toMatrix } from './matrix.ts';
import { toPairRows } from './pair-rows.ts';
import { ignoredSentences } from './sentences.ts';
import { toFile } from './to-data.ts';

const data = compareData();
const read = (query: string) => readChoice(new URLSearchParams(query), data);

describe('the choice in an address', () => {
	test('keeps its order, and looks at the first two', () => {
		expect(read('q=b,a,c').choice).toEqual({ ids: ['b', 'a', 'c'], pair: ['b', 'a'] });
	});

	test.each([
		['q=a,zzz', 'unknown', 'zzz'],
		['q=a,old', 'ended', 'Webmaster'],
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

describe('the matrix', () => {
	test('has what most of them teach first, and nothing where nothing is known', () => {
		const list = [profile('a', 'B.1:60 B.3:20'), profile('b', 'B.3:100'), profile('c', '')];
		expect(
			toMatrix(list, basis()).map(({ competence, cells }) => [competence, cells.map((one) => one?.share)]),
		).toEqual([
			['e-cf-3.0/B.3', [0.25, 1, undefined]],
			['e-cf-3.0/B.1', [0.75, 0, undefined]],
		]);
	});

	test('says whether the room of each is enough for all others, for some, or not there', () => {
		const open = { isClosed: false };
		const list = [profile('a', 'B.3:20 B.1:60'), profile('b', 'B.3:30', open), profile('c', 'B.3:50')];
		const states = toMatrix(list, basis()).map(({ cells }) => cells.map((one) => one?.state));
		expect(states).toEqual([
			['half', 'whole', 'whole'],
			['whole', 'not-read', 'shown-not'],
		]);
	});
});

test('the competences of a pair have what is lacking first, and say what is not asked', () => {
	const rows = toPairRows(compare(profile('a', 'B.1:60 B.3:60'), profile('b', 'B.3:100 D.2:10'), basis()));
	expect(rows.map(({ competence, there, back }) => [competence, there?.state, back?.state])).toEqual([
		['e-cf-3.0/D.2', 'shown-not', undefined],
		['e-cf-3.0/B.3', 'whole', 'whole'],
		['e-cf-3.0/B.1', undefined, 'shown-not'],
	]);
});

test('a step of the bridge says what it asks for before it, and whether that is there', () => {
	const units = [bridgeUnit('B.3@3', 100), bridgeUnit('B.3@2', 80), bridgeUnit('D.2@3', 150)];
	const bridge = { units: units.slice(0, 1), creditPoints: 4, left: [] };
	const before = (from: string) =>
		toSteps(bridge, profile('a', from), data, basis('', units)).map((step) => step.before)[0];
	expect(before('B.3:40')).toEqual([
		{ id: 'B.3@2', state: 'held' },
		{ id: 'D.2@3', state: 'open', creditPoints: 6 },
	]);
	expect(before('B.3:10')?.[0]).toMatchObject({ state: 'open' });
});

describe('figures made in the browser', () => {
	test('are those of the build: the file brings every value through unchanged', () => {
		const all = { a: packed('a', 'A', 'B.1:33.333333333 B.3:10? -:7'), b: packed('b', 'B', 'B.3+B.1:99.9?? A.6:1!') };
		const [a, b] = [all.a, all.b].map((one) => toProfile(one, reading)) as [Profile, Profile];
		expect(compared(all).pairOf('a', 'b')).toEqual(bothWays(a, b, basis())[0]);
		expect(compared(all).comparisonOf('a', 'b')).toEqual(compare(a, b, basis()));
	});

	test('are not there before both files are', () => {
		const none = toCompared(data, telling().locale, { base: '', site: '' });
		expect(none.pairOf('a', 'b')).toBeUndefined();
		none.add(toFile(packed('a', 'A', 'B.1:10'), {}, []));
		none.add(toFile(packed('b', 'B', 'B.1:10'), {}, []));
		expect(none.pairOf('a', 'b')?.word).toBe('most');
	});
});
