import { expect, test } from 'vitest';
import { readTitles, writeTitles, type Title } from './title.ts';

const title: Title = { title: 'Testing', address: 'skills/testing/', kind: 'skills', codes: [], labels: [] };

test.each<[string, Partial<Title>]>([
	['no more than it must be', {}],
	['with codes and names', { codes: ['B.3'], labels: [{ language: 'de', text: 'Prüfen' }] }],
	['with what the search is narrowed to', { area: 'build', levels: [2, 3], isco: '2519' }],
])('a title comes off the wire as it went on: %s', (_, more) => {
	expect(readTitles(writeTitles([{ ...title, ...more }]))).toEqual([{ ...title, ...more }]);
});

test('what is no list of titles is refused', () => {
	expect(() => readTitles('{}')).toThrow();
	expect(() => readTitles('<!doctype html>')).toThrow();
});
