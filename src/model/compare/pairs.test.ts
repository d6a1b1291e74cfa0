import { describe, expect, test } from 'vitest';
import { basis, profile } from '../../../tests/fixtures/comparables.ts';
import { allPairs } from './pairs.ts';
import { closestOf } from './closest.ts';
import { countPairs, sensitivityOf } from './sensitivity.ts';

const list = [
	profile('all', 'A.1:100! B.1:100! C.1:100! D.1:100!'),
	profile('most', 'A.1:100! B.1:100! C.1:100! E.1:100!'),
	profile('some', 'A.1:100! B.1:100!', { eqf: 4 }),
	profile('other', 'E.9:100!'),
	profile('unknown', ''),
];
const pairs = [...allPairs(list, basis())];
const pair = (from: string, to: string) => pairs.find((one) => one.from === from && one.to === to);

test('every ordered pair, each direction with its own word', () => {
	expect(pairs).toHaveLength(5 * 4);
	expect(pair('some', 'all')).toMatchObject({
		levelDifference: 1,
		word: 'part',
		coverage: 0.5,
		holds: 1000,
		back: { word: 'most', coverage: 1, holds: 1000 },
	});
	expect(pair('all', 'some')).toMatchObject({ levelDifference: -1, word: 'most', back: { word: 'part' } });
	expect(pair('unknown', 'all')).toMatchObject({ word: 'not-enough-evidence' });
});

test('the closest come first, and those that share nothing not at all', () => {
	const from = pairs.filter((one) => one.from === 'all');
	expect(closestOf(from, 5).map(({ to }) => to)).toEqual(['most', 'some']);
	expect(closestOf(from, 1).map(({ to }) => to)).toEqual(['most']);
});

describe('another rule', () => {
	const rules = sensitivityOf(list, basis());
	const at = (of: string, where: number) => rules.find((one) => one.of === of && Math.round(one.at) === where);

	test('that of the method changes nothing', () => {
		for (const [of, where] of [
			['most', 75],
			['part', 40],
			['room', 50],
		] as const)
			expect(at(of, where)).toMatchObject({ stands: true, changed: 0, counts: countPairs(pairs) });
	});

	test('at 80 % three of four are no longer most', () => {
		expect(at('most', 80)).toMatchObject({ changed: 2, stands: false });
	});

	test('half the room, or the presence alone', () => {
		const some = [profile('a', 'B.1:30!'), profile('b', 'B.1:100!')];
		const byRoom = sensitivityOf(some, basis()).filter(({ of }) => of === 'room');
		// 30 of 100 is half by the method, and whole from a quarter of the room on.
		expect(byRoom.map(({ at: percent, changed }) => [Math.round(percent), changed])).toEqual([
			[0, 1],
			[25, 1],
			[33, 0],
			[50, 0],
			[67, 0],
			[100, 0],
		]);
	});
});
