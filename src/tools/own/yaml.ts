/** A value of a record. */
export type YamlValue = string | number | readonly YamlValue[] | { readonly [key: string]: YamlValue };

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);

/** What stands on the line of its key; nothing where it takes lines of its own. */
function onLine(value: YamlValue): string | undefined {
	if (typeof value === 'string') return JSON.stringify(value);
	if (typeof value === 'number') return String(value);
	return isList(value) && value.length === 0 ? '[]' : undefined;
}

function linesOf(value: YamlValue, indent: string): string[] {
	const line = onLine(value);
	if (line !== undefined) return [`${indent}${line}`];
	if (isList(value))
		return value.flatMap((entry) => {
			const [first = '', ...rest] = linesOf(entry, `${indent}  `);
			return [`${indent}- ${first.trimStart()}`, ...rest];
		});
	return Object.entries(value).flatMap(([key, entry]) => {
		const short = onLine(entry);
		return short === undefined ? [`${indent}${key}:`, ...linesOf(entry, `${indent}  `)] : [`${indent}${key}: ${short}`];
	});
}

/** A record as YAML. Every text is written as JSON writes it, which YAML reads as it is meant, whatever stands in it. */
export const toYaml = (record: { readonly [key: string]: YamlValue }): string => `${linesOf(record, '').join('\n')}\n`;
