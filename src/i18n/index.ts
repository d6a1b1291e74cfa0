import chart from './en.chart.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import search from './en.search.json' with { type: 'json' };

const strings = { en };

export type StringKey = keyof typeof en;
export const defaultLanguage = 'en';
export { chart as chartStrings, search as searchStrings };

/** A string of the interface, with `{name}` replaced by the value of that name. */
export function t(key: StringKey, values: Record<string, string | number> = {}): string {
	return strings.en[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
