export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
	[key: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key of one’s own; what every object has is not meant. */
export const valueOf = (object: JsonObject, key: string): Json | undefined =>
	Object.hasOwn(object, key) ? object[key] : undefined;

/** A text under a key, or nothing. */
export const textOf = (object: JsonObject, key: string): string | undefined => {
	const value = valueOf(object, key);
	return typeof value === 'string' ? value : undefined;
};

/** One or several: JSON-LD writes a list of one without its brackets. */
export const listOf = (value: Json | undefined): Json[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The id of something that is named by its id alone, or stands in full. */
export const idOf = (value: Json | undefined): string | undefined =>
	typeof value === 'string' ? value : isObject(value) ? textOf(value, 'id') : undefined;
