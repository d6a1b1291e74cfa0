import { sourceLanguage } from '../words/locale.ts';
import { z } from 'zod';
import { collections, type CollectionName } from '../schema/collections.ts';
import { textSchema } from '../schema/common.ts';

/** What the schema says of a value, as JSON Schema writes it. */
export interface Described {
	type?: string;
	description?: string;
	properties?: Record<string, Described>;
	additionalProperties?: Described | boolean;
	required?: readonly string[];
	items?: Described;
	minItems?: number;
	minimum?: number;
	enum?: readonly string[];
	const?: string;
	pattern?: string;
	anyOf?: readonly Described[];
	oneOf?: readonly Described[];
}

/** What a schema says, as plain data. */
export const describedBy = (schema: z.ZodType): Described => z.toJSONSchema(schema) as Described;

/** The kinds of record in a collection; most have one. */
export function kindsOf(collection: CollectionName): readonly Described[] {
	const described = describedBy(collections[collection].schema);
	return described.oneOf ?? [described];
}

/** The value itself where the schema allows a reason of absence instead, and whether it does. */
export function valueOf(described: Described): { value: Described; mayBeAbsent: boolean } {
	const [value, ...others] = described.anyOf ?? [];
	const mayBeAbsent = others.some(({ properties }) => properties !== undefined && 'absent' in properties);
	return value && mayBeAbsent ? { value, mayBeAbsent } : { value: described, mayBeAbsent: false };
}

/** A text by language code. */
export const isLanguageMap = ({ properties, additionalProperties }: Described): boolean =>
	properties !== undefined && sourceLanguage in properties && typeof additionalProperties === 'object';

const { pattern } = describedBy(textSchema);

/** A text in words of the editor, and no code, id, date or address. */
export const isText = (described: Described): boolean =>
	described.type === 'string' && described.enum === undefined && described.pattern === pattern;

/** Names of the fields of a record, in their order: what tells its kind, then as the schema has them. */
export function fieldOrder({ properties = {} }: Described): string[] {
	const names = Object.keys(properties);
	const tellsKind = (name: string) => properties[name]?.const !== undefined;
	return [...names.filter(tellsKind), ...names.filter((name) => !tellsKind(name))];
}
