import { expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from './collections.ts';
import { languageMapSchema, orAbsent } from './common.ts';
import { countryIdSchema, skillIdSchema, sourceIdSchema } from './ids.ts';
import { namedAt, references, referencesIn } from './references.ts';

const recordSchema = z.strictObject({
	id: skillIdSchema.describe('Its own name.'),
	title: languageMapSchema,
	country: orAbsent(countryIdSchema).describe('Where.'),
	broader: skillIdSchema.optional(),
	steps: z.array(z.strictObject({ skills: z.array(skillIdSchema), sources: z.array(sourceIdSchema).min(1) })),
});

test('a reference is found in whatever it is wrapped, and the id of the record is none', () => {
	expect(referencesIn(recordSchema)).toEqual([
		{ path: ['country'], target: 'countries' },
		{ path: ['broader'], target: 'skills' },
		{ path: ['steps', 'skills'], target: 'skills' },
		{ path: ['steps', 'sources'], target: 'sources' },
	]);
});

test('what two kinds of a record share is one reference', () => {
	const kind = (name: string) => z.strictObject({ kind: z.literal(name), country: countryIdSchema });
	expect(referencesIn(z.discriminatedUnion('kind', [kind('a'), kind('b')]))).toEqual([
		{ path: ['country'], target: 'countries' },
	]);
});

test('every target is a collection', () => {
	const all = Object.values(references).flat();
	expect(all.map(({ target }) => target).filter((target) => !collectionNames.includes(target))).toEqual([]);
	expect(all.length).toBeGreaterThan(0);
});

const record = {
	country: { absent: 'not-collected' },
	steps: [{ skills: ['a', 'b'] }, { skills: ['c'] }],
};

test('the ids of a record are told with their place', () => {
	expect([...namedAt(record, ['steps', 'skills'])]).toEqual([
		{ path: ['steps', 0, 'skills', 0], id: 'a' },
		{ path: ['steps', 0, 'skills', 1], id: 'b' },
		{ path: ['steps', 1, 'skills', 0], id: 'c' },
	]);
});

test.each([['country'], ['broader'], ['broader', 'other']])(
	'what is absent or left out names nothing: %s',
	(...path) => {
		expect([...namedAt(record, path)]).toEqual([]);
	},
);
