import { expect, test } from 'vitest';
import { z } from 'zod';
import { orAbsent } from '../schema/common.ts';
import { formatPath, problemsOf } from './parse.ts';

const schema = z.strictObject({ points: orAbsent(z.int()), outcomes: z.array(z.strictObject({ id: z.string() })) });
const problems = (data: unknown) => {
	const { error } = schema.safeParse(data);
	return error ? problemsOf(error, data, { file: 'learning-units/x.yaml', within: 'B.3' }) : [];
};

test('a path reads as editors write it', () => {
	expect(formatPath(['outcomes', 2, 'skills', 0])).toBe('outcomes[2].skills[0]');
});

test('every mistake is told, with its place in the file', () => {
	expect(
		problems({ points: 'six', outcomes: [{ id: 'o1', wieght: 3 }] }).map(({ check, path }) => [check, path]),
	).toEqual([
		['wrong-type', 'B.3 › points'],
		['unknown-field', 'B.3 › outcomes[0]'],
	]);
});

test('a wrong reason for an empty value is told as such, not as a wrong value', () => {
	const [problem] = problems({ points: { absent: 'dunno' }, outcomes: [] });
	expect(problem?.path).toBe('B.3 › points.absent');
	expect(problem?.expected).toContain('not-published');
});
