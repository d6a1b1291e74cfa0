import { expect, test } from 'vitest';
import { numberSources } from './source-numbers.ts';

test('a source keeps the number of its first mention', () => {
	const sources = numberSources();
	expect(['b', 'a', 'b'].map((id) => sources.of(id))).toEqual([1, 2, 1]);
	expect(sources.cited).toEqual(['b', 'a']);
});

test('what is cited already comes first', () => {
	expect(numberSources(['a', 'b']).of('c')).toBe(3);
});
