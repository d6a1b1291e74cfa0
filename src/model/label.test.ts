import { expect, test } from 'vitest';
import { decideLabel, labelMonths } from './label.ts';

/** Two criteria for programmes and two for delivery: of level 1 both p1 and d1, of level 2 p2, of level 3 d3. */
const criteria = [
	{ id: 'p1', applies: 'programme', assurance: 1 },
	{ id: 'p2', applies: 'programme', assurance: 2 },
	{ id: 'd1', applies: 'delivery', assurance: 1 },
	{ id: 'd3', applies: 'delivery', assurance: 3 },
] as const;
type Met = readonly (typeof criteria)[number]['id'][];

const decided = (scope: 'programme' | 'programme-and-delivery', met: Met) => {
	const { reached, levels } = decideLabel(criteria, scope, ({ id }) => met.includes(id));
	return [reached, ...levels.map(({ asked, missing }) => `${asked}: ${missing.map(({ id }) => id).join()}`)];
};

test.each<[string, 'programme' | 'programme-and-delivery', Met, (string | number)[]]>([
	['nothing is met', 'programme', [], [0, '1: p1', '2: p1,p2', '2: p1,p2']],
	['level 1 of a programme asks for nothing of delivery', 'programme', ['p1'], [1, '1: ', '2: p2', '2: p2']],
	[
		'a level without a criterion of its own comes with the one below',
		'programme',
		['p1', 'p2'],
		[3, '1: ', '2: ', '2: '],
	],
	['delivery asks for both lists', 'programme-and-delivery', ['p1'], [0, '2: d1', '3: p2,d1', '4: p2,d1,d3']],
	['level 1 of both', 'programme-and-delivery', ['p1', 'd1'], [1, '2: ', '3: p2', '4: p2,d3']],
	[
		'what is strong makes up for nothing: all of level 3 but one of level 1',
		'programme-and-delivery',
		['p2', 'd1', 'd3'],
		[0, '2: p1', '3: p1', '4: p1'],
	],
	['level 3 without level 2 is level 1', 'programme-and-delivery', ['p1', 'd1', 'd3'], [1, '2: ', '3: p2', '4: p2']],
	['all of it', 'programme-and-delivery', ['p1', 'p2', 'd1', 'd3'], [3, '2: ', '3: ', '4: ']],
])('%s', (_, scope, met, expected) => {
	expect(decided(scope, met)).toEqual(expected);
});

test('where there are no criteria no level is reached', () => {
	expect(decideLabel([], 'programme', () => true).reached).toBe(0);
});

test('a higher level holds longer', () => {
	expect(Object.values(labelMonths)).toEqual([12, 24, 36]);
});
