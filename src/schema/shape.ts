import { z } from 'zod';
import { sourceLanguage } from '../words/locale.ts';
import { targets } from './ids.ts';
import { units } from './unit.ts';

/** A JSON Schema as those read it who tell people of the fields. */
export interface Shape {
	description?: string;
	/** In what a number counts; it stands in no published schema. */
	unit?: string;
	/** The collection that an id names a record of; it stands in no published schema. */
	collection?: string;
	type?: string;
	format?: string;
	pattern?: string;
	const?: string;
	/** What holds where the field is left out. */
	default?: unknown;
	enum?: string[];
	minimum?: number;
	exclusiveMinimum?: number;
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

/** The shape of what a schema takes, with the units of its numbers and the collections of its ids. */
export const shapeOf = (schema: z.ZodType): Shape =>
	z.toJSONSchema(schema, {
		override: ({ zodSchema, jsonSchema }) => {
			Object.assign(jsonSchema, units.get(zodSchema), targets.get(zodSchema));
		},
	}) as Shape;

/** A field whose value may be the reason why there is none: the value itself, with what the field says. */
export function withoutAbsence(shape: Shape): { value: Shape; mayBeAbsent: boolean } {
	const [value, reason] = shape.anyOf ?? [];
	if (!value || !reason?.properties?.['absent']) return { value: shape, mayBeAbsent: false };
	const { description } = shape;
	return { value: description === undefined ? value : { ...value, description }, mayBeAbsent: true };
}

/** Whether a value is a text in several languages. */
export const isLanguageMap = ({ properties, propertyNames }: Shape): boolean =>
	propertyNames !== undefined && properties !== undefined && sourceLanguage in properties;
