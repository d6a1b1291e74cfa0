import { expect, it } from 'vitest';
import { isMeant, passagesOf } from './full-text.ts';

it('takes the marks of an excerpt and leaves all other markup as text', () => {
	expect(passagesOf('designs <mark>test</mark> cases &lt;img src=x&gt; for <mark>tests</mark>')).toEqual([
		{ text: 'designs ', marked: false },
		{ text: 'test', marked: true },
		{ text: ' cases <img src=x> for ', marked: false },
		{ text: 'tests', marked: true },
	]);
	expect(passagesOf('a <b>bold</b> word')).toEqual([{ text: 'a <b>bold</b> word', marked: false }]);
});

it('knows a hit by its stem from one by its first letter', () => {
	expect(isMeant('testing', passagesOf('plans <mark>tests</mark> of'))).toBe(true);
	expect(isMeant('information', passagesOf('directeur des systèmes <mark>d’information</mark>'))).toBe(true);
	expect(isMeant('zzzzqqq', passagesOf('relacji <mark>z</mark> dostawcami'))).toBe(false);
	expect(isMeant('zebra crossing', passagesOf('relacji <mark>z</mark> dostawcami'))).toBe(false);
	expect(isMeant('testing', passagesOf('no mark in this passage'))).toBe(true);
});

it.each([
	['ecf', 'e-CF'],
	['eCF', 'e-CF'],
	['120', '1.2.0.'],
	['25124', '(2512.4)'],
	['b3', '“B.3”:'],
	['c++', 'C++/C#'],
	['nodejs', 'Node.js'],
	['λογισμικού', 'λογισμικού/διευθύντρια'],
	['ohjelmistokehittaja', 'Ohjelmistokehittäjä.'],
	['разработчик', 'Разработчик,'],
])('splits %s as the index split %s', (query, word) => {
	expect(isMeant(query, passagesOf(`a passage with <mark>${word}</mark> in it`))).toBe(true);
});
