import { expect, test } from 'vitest';
import { basis, bridgeUnit, competence, profile } from '../../../tests/fixtures/comparables.ts';
import type { BridgeUnit } from './basis.ts';
import { compare } from './compare.ts';
import type { Comparable } from './comparable.ts';

function bridge(
	a: string,
	b: string,
	units: BridgeUnit[],
	ofA: Partial<Comparable> = {},
	ofB: Partial<Comparable> = {},
) {
	const found = compare(profile('a', a, ofA), profile('b', b, ofB), basis('', units)).there.bridge;
	return {
		units: found?.units.map(({ id }) => id),
		creditPoints: found?.creditPoints,
		left: found?.left.map((row) => row.competence),
	};
}

test('nothing to bridge where all is covered', () => {
	expect(bridge('B.1:100', 'B.1:100', [bridgeUnit('B.1@2', 100)])).toEqual({ units: [], creditPoints: 0, left: [] });
});

test('the unit with the fewest points that brings half the room', () => {
	const units = [bridgeUnit('B.1@3', 200), bridgeUnit('B.1@2', 50)];
	expect(bridge('C.1:1', 'B.1:100', units)).toMatchObject({ units: ['B.1@2'], creditPoints: 2 });
});

test('further units, where one is not room enough; with what is there already', () => {
	const units = [bridgeUnit('B.1@2', 50), bridgeUnit('B.1@3', 75)];
	expect(bridge('C.1:1', 'B.1:200', units).units).toEqual(['B.1@2', 'B.1@3']);
	expect(bridge('B.1:60', 'B.1:200', units).units).toEqual(['B.1@2']);
});

test('a unit below the level that is stated does not do', () => {
	const units = [bridgeUnit('B.1@1', 100), bridgeUnit('B.1@3', 100)];
	const levels = new Map([[competence('B.1'), 2]]);
	expect(bridge('C.1:1', 'B.1:100', units, {}, { levels }).units).toEqual(['B.1@3']);
});

test('what no unit reaches is left', () => {
	expect(bridge('C.1:1', 'B.1:100 A.6:100', [bridgeUnit('B.1@2', 100)]).left).toEqual(['e-cf-3.0/A.6']);
	expect(bridge('C.1:1', 'B.1:900', [bridgeUnit('B.1@2', 100)])).toMatchObject({ units: [], left: ['e-cf-3.0/B.1'] });
});

test('of parts of a list hours cannot be added: one unit is taken to do', () => {
	expect(bridge('C.1:1', 'B.1:0.9 -:0.1', [bridgeUnit('B.1@2', 50)], {}, { measure: 'share' }).units).toEqual([
		'B.1@2',
	]);
});

test('what is shown not to be there comes before what is there in part', () => {
	const units = [bridgeUnit('A.6@2', 100), bridgeUnit('B.1@2', 100)];
	expect(bridge('A.6:10', 'A.6:100 B.1:100', units).units).toEqual(['B.1@2', 'A.6@2']);
});
