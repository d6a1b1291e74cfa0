/** A text with `{name}` replaced by the value of that name. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
