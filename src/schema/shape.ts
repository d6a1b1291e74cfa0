import { z } from 'zod';
import { units } from './unit.ts';

/** A JSON Schema as those read it who tell people of the fields. */
export interface Shape {
	description?: string;
	/** In what a number counts; it stands in no published schema. */
	unit?: string;
	type?: string;
	format?: string;
	const?: unknown;
	enum?: unknown[];
	minimum?: number;
	maximum?: number;
	minItems?: number;
	properties?: Record<string, Shape>;
	required?: string[];
	additionalProperties?: boolean | Shape;
	propertyNames?: Shape;
	items?: Shape;
	anyOf?: Shape[];
	oneOf?: Shape[];
}

/** The shape of a record, with the units of its numbers. `input`: as it is authored; `output`: as it is published. */
export const shapeOf = (schema: z.ZodType, io: 'input' | 'output'): Shape =>
	z.toJSONSchema(schema, {
		io,
		override: ({ zodSchema, jsonSchema }) => {
			Object.assign(jsonSchema, units.get(zodSchema));
		},
	}) as Shape;
