import type { LanguageMap } from '../../schema/common.ts';
import { isAbsent } from '../../schema/absent.ts';
import type { Absent } from '../../schema/common.ts';

/** What schema.org knows of a thing, as JSON-LD: its type, and properties by name. */
export interface SchemaOrgNode {
	'@type': string;
	[property: string]: unknown;
}

/** A link to another thing by its name. */
export const named = (name: string) => ({ '@id': name });

/** A text in each language that it is at hand in. */
export const inLanguages = (texts: LanguageMap) =>
	Object.entries(texts).map(([language, value]) => ({ '@language': language, '@value': value }));

/** A property, where there is a value for it; an empty list is none. */
export const given = <T>(name: string, value: T | Absent | undefined, show: (value: T) => unknown = (one) => one) =>
	value === undefined || isAbsent(value) || (Array.isArray(value) && value.length === 0)
		? {}
		: { [name]: show(value as T) };
