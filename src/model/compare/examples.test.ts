import { expect, test } from 'vitest';
import type { Comparability } from './all-pairs.ts';
import { examplesOf } from './examples.ts';
import type { Pair } from './pairs.ts';

/** A pair `de-a..es-b` with these figures, on so many outcomes of each side. */
const pair = (from: string, to: string, changes: object): Pair =>
	({
		from,
		to,
		levelDifference: 0,
		coverage: 0.8,
		word: 'most',
		holds: 900,
		back: { word: 'little', coverage: 0.2 },
		...changes,
	}) as unknown as Pair;

const examples = (pairs: readonly Pair[], lengths: Record<string, number> = {}) => {
	const ids = new Set(pairs.flatMap(({ from, to }) => [from, to] as string[]));
	const comparability = {
		profiles: new Map([...ids].map((id) => [id, { of: { basis: 'outcomes', outcomes: Array(lengths[id] ?? 10) } }])),
		from: Map.groupBy(pairs, ({ from }) => from),
	} as unknown as Comparability;
	const found = examplesOf(comparability, (id) => id.slice(0, 2));
	return Object.fromEntries(found.map(({ name, pair: { from, to } }) => [name, `${from}..${to}`]));
};

test('of each word the surest is taken, and of all the least sure and the most one-sided', () => {
	const found = examples([
		pair('de-a', 'es-b', { holds: 900 }),
		pair('de-a', 'es-c', { holds: 950 }),
		pair('de-a', 'fr-d', { word: 'part', coverage: 0.5, holds: 300 }),
		pair('de-a', 'fr-e', { word: 'little', coverage: 0.1, holds: 990 }),
		pair('de-a', 'fr-f', { coverage: 1, back: { word: 'little', coverage: 0.1 }, holds: 800 }),
	]);
	expect(found).toEqual({
		most: 'de-a..es-c',
		part: 'de-a..fr-d',
		little: 'de-a..fr-e',
		open: 'de-a..fr-d',
		apart: 'de-a..fr-f',
	});
});

test('of two that are as sure, the one on longer lists is taken', () => {
	const pairs = [pair('de-a', 'es-b', {}), pair('de-a', 'es-c', {})];
	expect(examples(pairs, { 'de-a': 40, 'es-b': 5, 'es-c': 30 })['most']).toBe('de-a..es-c');
});

test('pairs of one country, of two levels, or without figures are no examples', () => {
	const none = [
		pair('de-a', 'de-b', {}),
		pair('de-a', 'es-b', { levelDifference: 1 }),
		pair('de-a', 'es-c', { coverage: undefined, word: 'not-enough-evidence' }),
	];
	expect(examples(none)).toEqual({});
});
