import { expect, test } from 'vitest';
import { chainBackTo } from './chains.ts';

const next = (web: Record<string, string[]>) => (id: string) => new Map(Object.entries(web)).get(id) ?? [];

test('a record that names itself leads back at once', () => {
	expect(chainBackTo('a', next({ a: ['a'] }))).toEqual(['a', 'a']);
});

test('a way through others is told in its order, and the shortest of them', () => {
	expect(chainBackTo('a', next({ a: ['b', 'd'], b: ['c'], c: ['a'], d: ['a'] }))).toEqual(['a', 'd', 'a']);
	expect(chainBackTo('a', next({ a: ['b'], b: ['c'], c: ['a'] }))).toEqual(['a', 'b', 'c', 'a']);
});

test('a ring that others are in is none of its own', () => {
	expect(chainBackTo('a', next({ a: ['b'], b: ['c'], c: ['b'] }))).toBeUndefined();
});

test('a dense web without a ring is walked in no time', () => {
	const ids = Array.from({ length: 400 }, (_, i) => `u${i}`);
	const web = next(Object.fromEntries(ids.map((id, i) => [id, ids.slice(i + 1)])));
	expect(chainBackTo('u0', web)).toBeUndefined();
});
