import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as assessment from './assessment.ts';
import { datasetNames } from './collections.ts';
import * as common from './common.ts';
import { languageMapSchema, orAbsent } from './common.ts';
import * as competence from './competence.ts';
import * as country from './country.ts';
import { datasetSchema } from './dataset.ts';
import { docSchema } from './doc.ts';
import { editionSchema } from './edition.ts';
import * as ids from './ids.ts';
import * as indicator from './indicator.ts';
import * as occupation from './occupation.ts';
import { shapeOf, type Shape } from './shape.ts';
import { toolFiles } from './tool-files/index.ts';

/** What the types say that many fields share; a field says more than that. */
const ofTypes = new Set(
	[assessment, common, competence, country, ids, indicator, occupation]
		.flatMap((module) => Object.values<unknown>(module))
		.filter((value) => value instanceof z.ZodType)
		.map(({ description }) => description),
);

interface Field {
	path: string;
	shape: Shape;
	isOptional: boolean;
}

/** Every property of a JSON Schema, at any depth: of objects, of entries of lists, of forms that a value may take. */
const fieldsOf = (shape: Shape, path = ''): Field[] => [
	...Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => [
		{ path: `${path}.${name}`, shape: inner, isOptional: !shape.required?.includes(name) },
		...fieldsOf(inner, `${path}.${name}`),
	]),
	...formsOf(shape).flatMap((form) => fieldsOf(form, path)),
];
const formsOf = ({ anyOf = [], oneOf = [], items }: Shape) => [...anyOf, ...oneOf, ...(items ? [items] : [])];

/** What is always the same counts nothing. */
const isNumber = (shape: Shape) => ['number', 'integer'].includes(shape.type ?? '') && shape.const === undefined;

const schemas: [name: string, schema: z.ZodType][] = [
	...datasetNames.map((name) => [name, datasetSchema(name)] as [string, z.ZodType]),
	['edition', editionSchema],
	['docs', docSchema],
	...Object.entries(toolFiles),
];

describe.each(schemas)('of %s', (_, schema) => {
	const fields = fieldsOf(shapeOf(schema));
	const pathsOf = (those: readonly Field[]) => those.map(({ path }) => path);

	test('every field is described, and not by its type alone', () => {
		const bare = fields.filter(({ shape }) => !shape.description || ofTypes.has(shape.description));
		expect(pathsOf(bare)).toEqual([]);
	});

	test('every field that may be left out says what that means', () => {
		const silent = fields.filter(({ isOptional, shape }) => isOptional && !shape.description?.includes('left out'));
		expect(pathsOf(silent)).toEqual([]);
	});

	test('every number says in what it counts', () => {
		const bare = fields.filter(({ shape }) => [shape, ...formsOf(shape)].some((form) => isNumber(form) && !form.unit));
		expect(pathsOf(bare)).toEqual([]);
	});
});

test('the types say something that a field must go beyond', () => {
	expect(ofTypes.has(languageMapSchema.description)).toBe(true);
	const bare = z.strictObject({ list: z.array(z.strictObject({ count: orAbsent(z.int()).optional() })) });
	const [, count] = fieldsOf(shapeOf(bare));
	expect(count).toMatchObject({ path: '.list.count', isOptional: true, shape: { anyOf: [{ type: 'integer' }, {}] } });
	expect(count?.shape).not.toHaveProperty('description');
});
