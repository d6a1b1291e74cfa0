import { sourceLanguage } from '../../words/locale.ts';
import { kinds, type Name, type Property } from './vocabulary.ts';

/** Texts by language: one, or several of the same language. */
export type TextsByLanguage = Readonly<Record<string, string | readonly string[]>>;

/** One thing with all that is said of it, by the names of its properties; what is left out or empty is not said. */
export type Node = { readonly id: string; readonly types: readonly Name[] } & {
	readonly [P in Property]?: ((typeof kinds)[P] extends 'texts' ? TextsByLanguage : readonly string[]) | undefined;
};

/** One value of a property. */
export type Value = { iri: string } | { text: string; language: string } | { text: string; datatype?: Name };

/** The statements of a node, in its order, but for its types; a value that stands twice is said once. */
export function statementsOf(node: Node): [property: Property, values: Value[]][] {
	return Object.entries(node).flatMap(([name, given]): [Property, Value[]][] => {
		if (name === 'id' || name === 'types' || given === undefined) return [];
		const property = name as Property;
		const values = Array.isArray(given)
			? [...new Set(given as readonly string[])].map((value) => valueOf(property, value))
			: Object.entries(given as TextsByLanguage).flatMap(([language, texts]) =>
					[...new Set([texts].flat())].map((text) => ({ text, language })),
				);
		return values.length > 0 ? [[property, values]] : [];
	});
}

/** A date as exact as it is known has the datatype of its length. */
const dates: Record<number, Name> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

function valueOf(property: Property, value: string): Value {
	const kind = kinds[property];
	if (kind === 'iri') return { iri: value };
	if (kind === 'string' || kind === 'texts') return { text: value };
	const datatype = kind === 'date' ? dates[value.length] : kind;
	return { text: value, ...(datatype && { datatype }) };
}

/** A text in the language of the data. */
export const inSourceLanguage = (text: string | readonly string[]): TextsByLanguage => ({ [sourceLanguage]: text });
