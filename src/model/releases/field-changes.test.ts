import { expect, test } from 'vitest';
import { fieldChanges } from './field-changes.ts';

test('what is the same is no change', () => {
	expect(fieldChanges({ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] })).toEqual([]);
});

test('a change is told where it is, as deep as there are fields', () => {
	expect(fieldChanges({ title: { en: 'Old', it: 'V' } }, { title: { en: 'New', it: 'V' } })).toEqual([
		{ path: 'title.en', before: 'Old', after: 'New' },
	]);
});

test('what is new has no before, what is gone no after', () => {
	expect(fieldChanges({ gone: 1 }, { fresh: 2 })).toEqual([
		{ path: 'gone', before: 1 },
		{ path: 'fresh', after: 2 },
	]);
});

test('entries with an id are held against each other wherever they stand', () => {
	const [plan, test1] = [
		{ id: 'o1', text: 'Plans' },
		{ id: 'o2', text: 'Tests' },
	];
	expect(fieldChanges({ outcomes: [plan, test1] }, { outcomes: [{ ...test1, text: 'Tries' }, plan] })).toEqual([
		{ path: 'outcomes[o2].text', before: 'Tests', after: 'Tries' },
	]);
});

test('figures are told apart by place and year', () => {
	const before = { observations: [{ place: 'gr', year: 2024, value: 1 }] };
	const after = { observations: [{ place: 'gr', year: 2025, value: 2 }, ...before.observations] };
	expect(fieldChanges(before, after)).toEqual([
		{ path: 'observations[gr 2025]', after: { place: 'gr', year: 2025, value: 2 } },
	]);
});

test('a list of plain values is one value', () => {
	expect(fieldChanges({ skills: ['a'] }, { skills: ['a', 'b'] })).toEqual([
		{ path: 'skills', before: ['a'], after: ['a', 'b'] },
	]);
});
