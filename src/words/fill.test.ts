import { expect, test } from 'vitest';
import { fillerOf, pluralCategories } from './fill.ts';

const fill = fillerOf('en');

test('values stand in the place of their names, and nothing in that of a name without one', () => {
	expect(fill('{name} in {year}{more}', { name: 'Malta', year: 2024 })).toBe('Malta in 2024');
});

test('a word follows its number', () => {
	const text = '{count} {count|country|countries} shown, of which {some} {some|has|have} a figure.';
	expect(fill(text, { count: 1, some: 1 })).toBe('1 country shown, of which 1 has a figure.');
	expect(fill(text, { count: 12, some: 0 })).toBe('12 countries shown, of which 0 have a figure.');
});

test('in the form of its plural category, as many as the language has', () => {
	const polish = fillerOf('pl');
	const text = '{count} {count|linia|linie|linii|linii}';
	expect(pluralCategories('pl')).toEqual(['one', 'few', 'many', 'other']);
	expect([1, 3, 5].map((count) => polish(text, { count }))).toEqual(['1 linia', '3 linie', '5 linii']);
});

test('a value is never read as a pattern', () => {
	expect(fill('{name}', { name: '{count|a|b}' })).toBe('{count|a|b}');
});
