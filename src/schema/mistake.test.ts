import { expect, test } from 'vitest';
import { z } from 'zod';
import { refuse } from './mistake.ts';

test('a mistake has its own place, also where the same rule has found others before', () => {
	const wrong = { check: 'wrong', message: 'It is wrong.', expected: 'right', fix: 'Mend it.' };
	const part = z.string().check(refuse(() => wrong));
	const inPart = z.object({ a: z.string() }).check(refuse(() => wrong, ['a']));
	const pathsOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path);
	for (let i = 0; i < 2; i++) {
		expect(pathsOf(z.object({ id: part, other: z.array(part) }), { id: '', other: ['', ''] })).toEqual([
			['id'],
			['other', 0],
			['other', 1],
		]);
		expect(pathsOf(z.array(inPart), [{ a: '' }])).toEqual([[0, 'a']]);
	}
});
