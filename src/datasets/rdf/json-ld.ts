import { statementsOf, type Node, type Value } from './node.ts';
import { kinds, prefixes, type Property } from './vocabulary.ts';

/** How a reader of JSON-LD takes the values of each property. */
const terms = Object.fromEntries(
	Object.entries(kinds).flatMap(([property, kind]): [string, Record<string, string>][] => {
		if (kind === 'string' || kind === 'date') return [];
		if (kind === 'texts') return [[property, { '@container': '@language' }]];
		return [[property, { '@type': kind === 'iri' ? '@id' : kind }]];
	}),
);

/** One value alone, several as a list. */
const oneOrMore = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 ? (values[0] as T) : values);

function plainOf(property: Property, value: Value): unknown {
	if ('iri' in value) return value.iri;
	if ('datatype' in value && kinds[property] === 'date') return { '@type': value.datatype, '@value': value.text };
	return value.text;
}

function valuesOf(property: Property, values: readonly Value[]): unknown {
	if (kinds[property] !== 'texts') return oneOrMore(values.map((value) => plainOf(property, value)));
	const byLanguage: Record<string, string[]> = {};
	for (const value of values) if ('language' in value) (byLanguage[value.language] ??= []).push(value.text);
	return Object.fromEntries(Object.entries(byLanguage).map(([language, texts]) => [language, oneOrMore(texts)]));
}

/** Nodes as JSON-LD that stands by itself, one a line: the same statements as in Turtle. https://www.w3.org/TR/json-ld11/ */
export function toJsonLd(nodes: readonly Node[]): string {
	const lines = nodes.map((node) =>
		JSON.stringify({
			'@id': node.id,
			'@type': node.types,
			...Object.fromEntries(statementsOf(node).map(([property, values]) => [property, valuesOf(property, values)])),
		}),
	);
	return `{\n"@context": ${JSON.stringify({ ...prefixes, ...terms })},\n"@graph": [\n${lines.join(',\n')}\n]\n}\n`;
}
