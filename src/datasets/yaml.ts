/** What the head of a file is made of: texts, lists of them, and fields of fields. */
export type YamlValue = string | readonly YamlValue[] | { readonly [name: string]: YamlValue };

/** Text that every reader of YAML 1.1 and 1.2 takes for itself, without quotes. */
const plain = /^\p{L}(?:[\p{L}\p{N}/.,()_+=%#…-]|:(?=\S)| (?=[^ #]))*$/u;
/** Words that one of them takes for something else. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Letters that break a line or may not stand in YAML 1.1; within quotes they have an escape. */
const unprintable = /[\x7f-\x9f\u2028\u2029\ufeff]/g;

function scalar(text: string): string {
	if (plain.test(text) && !reserved.test(text)) return text;
	return JSON.stringify(text).replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The lines of a value in block style; each begins where its parent says. */
function linesOf(value: Exclude<YamlValue, string>): string[] {
	if (Array.isArray(value))
		return value.flatMap((entry: YamlValue) => {
			const [first = '', ...more] = typeof entry === 'string' ? [scalar(entry)] : linesOf(entry);
			return [`- ${first}`, ...more.map((line) => `  ${line}`)];
		});
	return Object.entries(value).flatMap(([name, inner]) =>
		typeof inner === 'string'
			? [`${name}: ${scalar(inner)}`]
			: [`${name}:`, ...linesOf(inner).map((line) => `  ${line}`)],
	);
}

/** Fields as lines of YAML, in the style that SSSOM calls canonical: lists in blocks, quotes only where they are needed. */
export const toYamlLines = (fields: { readonly [name: string]: YamlValue }): string[] => linesOf(fields);
