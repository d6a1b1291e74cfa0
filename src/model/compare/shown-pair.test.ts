import { expect, test } from 'vitest';
import type { Comparability } from './all-pairs.ts';
import type { Pair } from './pairs.ts';
import { shownPairOf } from './shown-pair.ts';

const pair = (from: string, to: string, changes: object = {}): Pair =>
	({
		from,
		to,
		levelDifference: 0,
		word: 'most',
		coverage: 0.8,
		holds: 990,
		back: { word: 'part', coverage: 0.5, holds: 990 },
		...changes,
	}) as unknown as Pair;

const shown = (pairs: readonly Pair[], sides: Record<string, object> = {}) => {
	const ids = new Set(pairs.flatMap(({ from, to }) => [from, to] as string[]));
	const found = shownPairOf(
		{
			profiles: new Map([...ids].map((id) => [id, { of: { basis: 'outcomes', isClosed: true, ...sides[id] } }])),
			from: Map.groupBy(pairs, ({ from }) => from),
		} as unknown as Comparability,
		// A joint qualification has no country.
		(id) => (id.startsWith('joint') ? undefined : id.slice(0, 2)),
	);
	return found && `${found.from}..${found.to}`;
};

test('a pair whose words differ goes before one that brings more', () => {
	expect(
		shown([
			pair('de-a', 'es-b', { coverage: 1, back: { word: 'most', coverage: 1, holds: 1000 } }),
			pair('de-a', 'fr-c'),
		]),
	).toBe('de-a..fr-c');
});

test('of those whose words differ the one that brings most is taken, first by words, then by shares', () => {
	expect(
		shown([
			pair('de-a', 'es-b', { coverage: 1, back: { word: 'little', coverage: 0.39, holds: 1000 } }),
			pair('de-a', 'fr-c'),
			pair('de-a', 'fr-d', { coverage: 0.9 }),
		]),
	).toBe('de-a..fr-d');
});

test('where no words differ, one whose words are the same is shown; of equals the first by id', () => {
	const back = { word: 'most', coverage: 0.8, holds: 990 };
	expect(shown([pair('es-b', 'de-a', { back }), pair('de-a', 'es-b', { back })])).toBe('de-a..es-b');
});

test.each([
	['of one country', pair('de-a', 'de-b')],
	['with a joint qualification', pair('de-a', 'joint-b')],
	['two levels apart', pair('de-a', 'es-b', { levelDifference: -2 })],
	['of unknown levels', pair('de-a', 'es-b', { levelDifference: undefined })],
	['that is not sure one way', pair('de-a', 'es-b', { back: { word: 'part', coverage: 0.5, holds: 940 } })],
	['without figures', pair('de-a', 'es-b', { word: 'not-enough-evidence', holds: undefined })],
])('a pair %s is not shown', (_, one) => {
	expect(shown([one])).toBeUndefined();
});

test('a pair of which one side was not read to the last is not shown', () => {
	expect(shown([pair('de-a', 'es-b')], { 'es-b': { isClosed: false } })).toBeUndefined();
	expect(shown([pair('de-a', 'es-b')], { 'de-a': { basis: 'description' } })).toBeUndefined();
});
