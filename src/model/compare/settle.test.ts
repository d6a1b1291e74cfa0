import { expect, test } from 'vitest';
import { basis, profile } from '../../../tests/fixtures/comparables.ts';
import { compare } from './compare.ts';
import type { Comparable } from './comparable.ts';

const settling = (a: string, b: string, ofA: Partial<Comparable> = {}, ofB: Partial<Comparable> = {}) =>
	compare(profile('a', a, ofA), profile('b', b, ofB), basis()).there.settling;

test('nothing, where the word is certain and all is read', () => {
	expect(settling('B.1:100!', 'B.1:100!')).toEqual([]);
});

test('the open list of A, where the rest of it may change the word', () => {
	expect(settling('B.1:100!', 'B.1:100! A.6:100!', { isClosed: false })).toContainEqual({
		kind: 'open-list',
		side: 'a',
	});
	expect(settling('B.1:100!', 'B.1:100!', { isClosed: false })).toEqual([]);
});

test('the competence whose open assignments decide, with what reading it surely would gain', () => {
	const [first] = settling('B.1:100?? A.6:10!', 'B.1:100! A.6:10!');
	expect(first).toMatchObject({ kind: 'assignments', competence: 'e-cf-3.0/B.1' });
	expect(first?.kind === 'assignments' && first.gain).toBeGreaterThan(400);
});

test('the open list of B, which may ask for more', () => {
	expect(settling('B.1:100!', 'B.1:100!', {}, { isClosed: false })).toEqual([{ kind: 'open-list', side: 'b' }]);
});

test('hours that are missing, where half or twice the room would give another word', () => {
	expect(settling('B.1:40!', 'B.1:100!', { measure: 'duration' })).toEqual([{ kind: 'hours', side: 'a' }]);
	expect(settling('B.1:400!', 'B.1:100!', { measure: 'duration' })).toEqual([]);
});

test('hours of the side that gives none, not of the one that does', () => {
	expect(settling('B.1:40!', 'B.1:0.9! -:0.1!', {}, { measure: 'share' })).toEqual([]);
	expect(settling('B.1:40! -:60!', 'B.1:1!', {}, { measure: 'share' })).toEqual([{ kind: 'hours', side: 'b' }]);
});

test('at most three things, and none where there is no evidence', () => {
	const many = settling(
		'B.1:40?? A.6:40?? C.1:1',
		'B.1:100?? A.6:100?? C.2:100',
		{ isClosed: false, measure: 'duration' },
		{ isClosed: false },
	);
	expect(many).toHaveLength(3);
	expect(settling('', 'B.1:100')).toEqual([]);
});
