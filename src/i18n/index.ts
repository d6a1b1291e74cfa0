import chart from './en.chart.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import search from './en.search.json' with { type: 'json' };

const strings = { en };

export type StringKey = keyof typeof en;
export { chart as chartStrings, search as searchStrings };

/** A text with `{name}` replaced by the value of that name. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A string of the interface, filled in. */
export function t(key: StringKey, values: Record<string, string | number> = {}): string {
	return fill(strings.en[key], values);
}
