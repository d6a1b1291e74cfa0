import { describe, expect, test } from 'vitest';
import { askedIds } from '../charts/asked.ts';
import { localeOf } from '../words/site-locale.ts';
import { foreignTo, ignoredInWords, valuesOf } from './asked.ts';

const ask = (...lists: string[]) => askedIds(valuesOf(lists), (id) => ['a', 'b', 'c'].includes(id), 2);

describe('the ids of an address', () => {
	test('are taken in their order, in letters of any case, from one list or several', () => {
		expect(ask('B, a').ids).toEqual(['b', 'a']);
		expect(ask('b', 'a').ids).toEqual(['b', 'a']);
	});

	test.each([
		['a,x', 'unknown', 'x'],
		['a,A', 'repeated', 'A'],
		['a,b,c', 'too-many', 'c'],
	])('%s leaves out %s', (list, reason, value) => {
		expect(ask(list).ignored).toEqual([{ reason, value }]);
	});

	test('stand beside no foreign parameter', () => {
		expect(foreignTo(new URLSearchParams('q=a&x=1&x=2'), ['q'])).toEqual([{ reason: 'parameter', value: 'x' }]);
	});
});

test('what was ignored is said by reason, and named no further than to be recognised', () => {
	const sentences = { first: 'First: {values}.', second: 'Second: {values}.' };
	const many = Array.from({ length: 12 }, (_, i) => ({ reason: 'second' as const, value: `v${i}` }));
	const [first, second = ''] = ignoredInWords(
		[...many, { reason: 'first' as const, value: 'x'.repeat(500) }],
		sentences,
		localeOf('en'),
	);
	expect(first?.length).toBeLessThan(100);
	expect(second).toMatch(/^Second: “v0”.*“v9” and 2 more\.$/);
});
