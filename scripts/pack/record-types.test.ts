import { expect, test } from 'vitest';
import { sourceLanguage } from '../../src/words/locale.ts';
import type { Shape } from '../../src/schema/shape.ts';
import { recordTypes } from './record-types.ts';

/** The type of a field, written in one line. */
const typeOf = (shape: Shape) => {
	const types = recordTypes({ skills: { properties: { it: shape }, required: ['it'] } });
	return /\bit: ([^]*?);\n\t\};?\n\}/.exec(types)?.[1]?.replace(/\s+/g, ' ');
};

test.each<[Shape, string]>([
	[{ type: 'string' }, 'string'],
	[{ type: 'integer' }, 'number'],
	[{ type: 'boolean' }, 'boolean'],
	[{ type: 'string', const: 'joint' }, '"joint"'],
	[{ type: 'string', enum: ['a', 'b'] }, '"a" | "b"'],
	[{ items: { type: 'string' } }, 'readonly string[]'],
	[{ items: { enum: ['a', 'b'] } }, 'readonly ("a" | "b")[]'],
	[
		{ anyOf: [{ type: 'number' }, { properties: { absent: { enum: ['unverified'] } } }] },
		'number | { absent?: "unverified"; }',
	],
	[{ oneOf: [{ type: 'number' }, { type: 'string' }] }, 'number | string'],
	[{ additionalProperties: { type: 'number' } }, '{ [name: string]: number }'],
	[{ propertyNames: {}, properties: { [sourceLanguage]: { type: 'string' } } }, 'Texts'],
	[{ properties: { 'exact-match': { type: 'number' } }, required: ['exact-match'] }, '{ "exact-match": number; }'],
])('%j is of the type %s', (shape, type) => {
	expect(typeOf(shape)).toBe(type);
});

test('what a schema says of a field stands above it, and ends no comment', () => {
	const types = recordTypes({
		skills: { properties: { it: { type: 'string', description: 'Its name, not */ code.' } } },
	});
	expect(types).toContain('/** Its name, not *\\/ code. */\n\t\tit?: string;');
});
