import chart from './en.chart.json' with { type: 'json' };
import stack from './en.charts.certification-stack.json' with { type: 'json' };
import mappingLinks from './en.charts.mapping-links.json' with { type: 'json' };
import coverage from './en.charts.requirement-coverage.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import search from './en.search.json' with { type: 'json' };

const strings = { en };

export type StringKey = keyof typeof en;
export {
	chart as chartStrings,
	coverage as coverageStrings,
	mappingLinks as mappingLinksStrings,
	search as searchStrings,
	stack as stackStrings,
};

/** A text with `{name}` replaced by the value of that name. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A string of the interface, filled in. */
export function t(key: StringKey, values: Record<string, string | number> = {}): string {
	return fill(strings.en[key], values);
}
