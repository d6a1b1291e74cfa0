import { expect, test } from 'vitest';
import type { Shape } from '../../schema/shape.ts';
import { onlyAdds, schemaChanges } from './schema-changes.ts';

const record = (properties: Record<string, Shape>): Shape => ({ type: 'object', properties });
const before = { skills: record({ id: { type: 'string' }, kind: { type: 'string', enum: ['a', 'b'] } }) };
const changesTo = (properties: Record<string, Shape>) => schemaChanges(before, { skills: record(properties) });
const { id, kind } = before.skills.properties ?? {};
if (!id || !kind) throw new Error('The record of the test has no fields.');

test('the same fields are no change', () => {
	expect(changesTo({ id, kind })).toEqual([]);
});

test.each([
	['a field that is gone takes something away', { id }, 'kind', false],
	['a new field only adds', { id, kind, note: { type: 'string' } }, 'note', true],
	['a new value of a code only adds', { id, kind: { type: 'string', enum: ['a', 'b', 'c'] } }, 'kind', true],
	['a value that is gone takes something away', { id, kind: { type: 'string', enum: ['a'] } }, 'kind', false],
	['another type takes something away', { id: { type: 'number' }, kind }, 'id', false],
] as [string, Record<string, Shape>, string, boolean][])('%s', (_, properties, path, adds) => {
	const changes = changesTo(properties);
	expect(changes.map((change) => [change.path, onlyAdds(change)])).toEqual([[path, adds]]);
});

test('the fields of both kinds of a record count, and those of entries', () => {
	const kinds = {
		oneOf: [record({ a: { type: 'string' } }), record({ list: { items: record({ b: { type: 'string' } }) } })],
	};
	expect(schemaChanges({}, { skills: kinds }).map(({ path }) => path)).toEqual(['', 'a', 'list', 'list.b']);
});
