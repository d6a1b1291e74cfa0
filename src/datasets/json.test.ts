import { expect, test } from 'vitest';
import { toJsonLines } from './json.ts';

test('an item is written as it is, whatever signs stand in it', () => {
	const items = [{ text: "$& $` $' $$ $1" }, { text: 'second' }];
	expect(JSON.parse(toJsonLines({ count: 2 }, items))).toEqual({ count: 2, items });
});
