import { localName, type ElmNode, type ElmValue } from './elm-node.ts';
import { isFields, type Fields } from './reading.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const strings = (value: unknown): string[] => listOf(value).filter((one) => typeof one === 'string');

/** What a key means: the name of the property without its vocabulary; of keys that the syntax has, `@id` or `@type`. */
const keyOf = (key: string): string =>
	key === 'id' ? '@id' : key === 'type' ? '@type' : key.startsWith('@') ? key : localName(key);

/** Texts by language, `{ "en": ["…"] }`: every key is a language, and nothing else is said. */
const isByLanguage = (value: Fields): boolean => {
	const keys = Object.keys(value);
	return keys.length > 0 && keys.every((key) => /^(?!id$)[a-z]{2,3}(?:-[A-Za-z\d]+)*$|^@none$/.test(key));
};

function valuesOf(value: unknown, path: string): ElmValue[] {
	if (Array.isArray(value)) return value.flatMap((one: unknown, i) => valuesOf(one, `${path}/${i}`));
	if (typeof value === 'string') return [{ text: value }];
	if (!isFields(value)) return [];
	if ('@value' in value)
		return strings(value['@value']).map((text) => ({
			text,
			...(typeof value['@language'] === 'string' ? { language: value['@language'] } : {}),
		}));
	if (isByLanguage(value))
		return Object.entries(value).flatMap(([language, texts]) => strings(texts).map((text) => ({ text, language })));
	return [nodeOf(value, path)];
}

function nodeOf(fields: Fields, path: string): ElmNode {
	const values = new Map<string, ElmValue[]>();
	let id: string | undefined;
	let types: string[] = [];
	for (const [name, value] of Object.entries(fields)) {
		const key = keyOf(name);
		if (key === '@id') [id] = strings(value);
		else if (key === '@type') types = strings(value).map(localName);
		else if (key !== '@context')
			values.set(key, [...(values.get(key) ?? []), ...valuesOf(value, path ? `${path}/${name}` : name)]);
	}
	return { types, ...(id ? { id } : {}), path, values };
}

/** The nodes of JSON-LD as it is mostly written: a tree, or a list of nodes that name each other. */
export const elmOfJson = (value: unknown): ElmNode[] =>
	Array.isArray(value)
		? value.flatMap((one: unknown, i) => (isFields(one) ? [nodeOf(one, String(i))] : []))
		: isFields(value)
			? [nodeOf(value, '')]
			: [];
