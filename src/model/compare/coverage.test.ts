import { describe, expect, test } from 'vitest';
import { basis, competence, profile } from '../../../tests/fixtures/comparables.ts';
import { cover } from './coverage.ts';

/** What a holder of A brings of B, both in the notation of the fixtures: per cent, and the word. */
function covered(a: string, b: string, changes: { a?: object; b?: object; joins?: string } = {}) {
	const found = cover(profile('a', a, changes.a), profile('b', b, changes.b), basis(changes.joins));
	const percent = (share: number) => Math.round(share * 1000) / 10;
	return {
		...found,
		percent: percent(found.covered / found.asked),
		low: percent(found.low),
		high: percent(found.high),
	};
}

// Worked out by hand: B asks rooms, A has rooms; whole from half the room on, half from any, and the rest nothing.
test.each([
	['the same', 'B.1:100', 'B.1:100', 100, 'most'],
	['half the room is the whole of it', 'B.1:50', 'B.1:100', 100, 'most'],
	['less than half the room is half of it', 'B.1:49', 'B.1:100', 50, 'part'],
	['a single hour is half of it', 'B.1:1', 'B.1:100', 50, 'part'],
	['nothing is nothing', 'C.1:100', 'B.1:100', 0, 'little'],
	['two of three of equal room', 'B.1:100 A.6:100', 'B.1:100 A.6:100 B.3:100', 66.7, 'part'],
	['three of four of equal room', 'B.1:9 A.6:9 B.3:9', 'B.1:9 A.6:9 B.3:9 C.1:9', 75, 'most'],
	['what has more room counts more', 'B.1:300', 'B.1:300 A.6:60 B.3:40', 75, 'most'],
	['the small ones alone are little', 'A.6:60 B.3:40', 'B.1:300 A.6:60 B.3:40', 25, 'little'],
	['half of one and whole of another', 'B.1:40 A.6:100', 'B.1:100 A.6:100', 75, 'most'],
	['halves of both', 'B.1:40 A.6:40', 'B.1:100 A.6:100', 50, 'part'],
	['outcomes of one competence add up', 'B.1:20 B.1:20 B.1:10', 'B.1:60 B.1:40', 100, 'most'],
	['two competences share the room of an outcome', 'B.1+A.6:100', 'B.1:100 A.6:100', 100, 'most'],
	['and with less than half each it is half', 'B.1+A.6:90', 'B.1:100 A.6:100', 50, 'part'],
	['what lies outside the e-CF is not asked', 'B.1:100', 'B.1:100 -:900', 100, 'most'],
	['and brings nothing', '-:900', 'B.1:100', 0, 'little'],
	['other competences of A change nothing', 'B.1:100 C.1:900 E.8:900', 'B.1:100 A.6:100', 50, 'part'],
	['more than is asked is no more than whole', 'B.1:900', 'B.1:100 A.6:100', 50, 'part'],
])('%s', (_, a, b, percent, word) => {
	expect(covered(a, b)).toMatchObject({ percent, word });
});

describe('without evidence', () => {
	test.each([
		['nothing was read of A', '', 'B.1:100'],
		['nothing was read of B', 'B.1:100', ''],
		['all that B asks lies outside', 'B.1:100', '-:100'],
	])('%s', (_, a, b) => {
		expect(covered(a, b)).toMatchObject({ word: 'not-enough-evidence' });
	});
});

describe('levels', () => {
	const at = (level: number) => ({ levels: new Map([[competence('B.1'), level]]) });

	test('a lower one halves the credit where both state one', () => {
		expect(covered('B.1:100', 'B.1:100', { a: at(2), b: at(3) })).toMatchObject({
			percent: 50,
			rows: [{ isLower: true }],
		});
		expect(covered('B.1:10', 'B.1:100', { a: at(2), b: at(3) })).toMatchObject({
			percent: 25,
			rows: [{ credit: 0.25 }],
		});
	});

	test('the same or a higher one does not', () => {
		expect(covered('B.1:100', 'B.1:100', { a: at(3), b: at(3) }).percent).toBe(100);
		expect(covered('B.1:100', 'B.1:100', { a: at(4), b: at(3) }).percent).toBe(100);
	});

	test('nor where one side states none', () => {
		expect(covered('B.1:100', 'B.1:100', { a: at(1) }).percent).toBe(100);
		expect(covered('B.1:100', 'B.1:100', { b: at(3) }).percent).toBe(100);
	});
});

describe('competences of another edition', () => {
	test('an exact match counts as the same', () => {
		expect(covered('4:D.6:100', 'D.12:100', { joins: 'D.12=4:D.6' })).toMatchObject({
			percent: 100,
			rows: [{ join: { other: 'e-cf-4.0/D.6', same: true } }],
		});
	});

	test('any other halves', () => {
		expect(covered('4:D.5:100', 'D.6:100', { joins: 'D.6~4:D.5' }).percent).toBe(50);
		expect(covered('4:D.5:10', 'D.6:100', { joins: 'D.6~4:D.5' }).percent).toBe(25);
	});

	test('and takes nothing from what is there itself', () => {
		expect(covered('D.6:50 4:D.5:100', 'D.6:100', { joins: 'D.6~4:D.5' }).percent).toBe(100);
	});

	test('a lower level halves what a match has halved', () => {
		const levels = (id: string, level: number) => ({ levels: new Map([[competence(id), level]]) });
		const joined = { a: levels('4:D.5', 1), b: levels('D.6', 2), joins: 'D.6~4:D.5' };
		expect(covered('4:D.5:100', 'D.6:100', joined)).toMatchObject({ percent: 25, rows: [{ isLower: true }] });
		expect(covered('4:D.5:10', 'D.6:100', joined).percent).toBe(12.5);
	});

	test('what is there itself at the lower level is not lifted by a match', () => {
		const levels = {
			levels: new Map([
				[competence('D.6'), 1],
				[competence('4:D.5'), 3],
			]),
		};
		const joined = { a: levels, b: { levels: new Map([[competence('D.6'), 2]]) }, joins: 'D.6~4:D.5' };
		expect(covered('D.6:100 4:D.5:100', 'D.6:100', joined).percent).toBe(50);
	});

	test('without a match there is nothing', () => {
		expect(covered('4:B.1:100', 'B.1:100').percent).toBe(0);
	});
});

describe('not read is not missing', () => {
	test('a closed list shows that something is not there, and the bounds meet', () => {
		expect(covered('B.1:100', 'B.1:100 A.6:100')).toMatchObject({
			low: 50,
			high: 50,
			rows: [{ state: 'shown-not' }, { state: 'whole' }],
		});
	});

	test('of an open list the rest may bring all that is asked', () => {
		expect(covered('B.1:100', 'B.1:100 A.6:100', { a: { isClosed: false } })).toMatchObject({
			low: 50,
			high: 100,
			rows: [{ state: 'not-read' }, { state: 'whole' }],
		});
	});

	test('though not a higher level than the one that is stated', () => {
		const at = (level: number) => new Map([[competence('B.1'), level]]);
		expect(
			covered('B.1:100', 'B.1:100 A.6:100', { a: { isClosed: false, levels: at(1) }, b: { levels: at(2) } }),
		).toMatchObject({ low: 25, high: 75 });
	});
});

describe('rooms without hours', () => {
	test('are compared as parts of the whole list, outside included', () => {
		// A fifth of A against half of B: less than half the room, hence half; hours would have made it whole.
		expect(covered('B.1:200 -:800', 'B.1:0.5 -:0.5', { b: { measure: 'share' } }).percent).toBe(50);
		expect(covered('B.1:250 -:750', 'B.1:0.5 -:0.5', { b: { measure: 'share' } }).percent).toBe(100);
	});
});
