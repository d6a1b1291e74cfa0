const plural = new Intl.PluralRules('en');

/**
 * A text with `{name}` replaced by the value of that name, and `{name|one|many}` by the first word where that value is
 * one, by the second where it is another number: `{count} {count|line|lines}`.
 */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (_, name: string, one?: string, many?: string) =>
		one === undefined || many === undefined
			? String(values[name] ?? '')
			: plural.select(Number(values[name])) === 'one'
				? one
				: many,
	);
}
