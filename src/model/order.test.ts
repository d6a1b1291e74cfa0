import { expect, test } from 'vitest';
import { compareIds } from './order.ts';

test.each([
	[
		['A.10', 'A.2', 'A.1'],
		['A.1', 'A.2', 'A.10'],
	],
	[
		['2512.10', '2512.4', '1330.7'],
		['1330.7', '2512.4', '2512.10'],
	],
	[
		['b.3-e3', 'b.3', 'a.1-e4'],
		['a.1-e4', 'b.3', 'b.3-e3'],
	],
])('%j is ordered as people do', (ids, ordered) => {
	expect([...ids].sort(compareIds)).toEqual(ordered);
});
