import { describe, expect, test } from 'vitest';
import { basis, bridgeUnit, comparable } from '../../../tests/fixtures/comparables.ts';
import { allPairs } from './all-pairs.ts';
import { closestOf } from './closest.ts';
import { profileOf } from './set-profile.ts';
import { sensitivityOf } from './sensitivity.ts';

const list = [
	comparable('all', 'A.1@3 B.1@3 C.1@3 D.1@3'),
	comparable('most', 'A.1@3 B.1@3 C.1@3 E.1@3'),
	comparable('some', 'A.1@3 B.1@3', { eqf: 4 }),
	comparable('other', 'E.9@2'),
	comparable('unknown', ''),
];
const pairs = [...allPairs(list, basis('', [bridgeUnit('D.1@3', 4)]))];
const pair = (from: string, to: string) => pairs.find((one) => one.from === from && one.to === to);

test('every ordered pair, with what leads there', () => {
	expect(pairs).toHaveLength(5 * 4);
	expect(pair('some', 'all')).toMatchObject({
		levelDifference: 1,
		coverage: { earned: 2, of: 4 },
		coverageBack: { earned: 2, of: 2 },
		band: 'partly',
		bridge: { creditPoints: 4, left: [{ wanted: { competence: 'e-cf-3.0/C.1' } }] },
	});
	expect(pair('all', 'some')).toMatchObject({ levelDifference: -1, band: 'partly', bridge: { units: [] } });
});

test('the closest come first, and those that share nothing not at all', () => {
	const from = pairs.filter((one) => one.from === 'all');
	expect(closestOf(from, 5).map(({ to }) => to)).toEqual(['most', 'some']);
	expect(closestOf(from, 1).map(({ to }) => to)).toEqual(['most']);
});

describe('when a threshold moves', () => {
	const at = (threshold: string, moved: number) =>
		sensitivityOf(pairs).find((one) => one.threshold === threshold && one.moved === moved);

	test('by nothing, nothing changes, and each pair counts once', () => {
		expect(at('closely', 0)).toMatchObject({
			at: 75,
			changed: 0,
			counts: { closely: 1, partly: 2, not: 3, 'not-enough-evidence': 4 },
		});
	});

	test('a pair at 75 % both ways is no longer closely comparable at 80', () => {
		expect(at('closely', 5)).toMatchObject({ at: 80, changed: 1, counts: { closely: 0, partly: 3 } });
	});

	test('to 30 % nothing more becomes partly comparable here', () => {
		expect(at('partly', -10)).toMatchObject({ at: 30, changed: 0 });
	});
});

test('the profile of a set: levels, competences by who has them, and what is missing', () => {
	const set = [
		comparable('b', 'B.1@3 A.1@2'),
		comparable('a', 'B.1@4', { eqf: 6 }),
		comparable('c', ''),
		comparable('b', 'B.1@3 A.1@2'),
	];
	expect(profileOf(set)).toEqual({
		byLevel: [
			{ eqf: 5, ids: ['b', 'c'] },
			{ eqf: 6, ids: ['a'] },
		],
		withoutLevel: [],
		competences: [
			{ competence: 'e-cf-3.0/A.1', highest: 2, held: [{ level: 2, id: 'b' }] },
			{
				competence: 'e-cf-3.0/B.1',
				highest: 4,
				held: [
					{ level: 4, id: 'a' },
					{ level: 3, id: 'b' },
				],
			},
		],
		withoutCompetences: ['c'],
	});
	expect(profileOf([...set].reverse())).toEqual(profileOf(set));
});
