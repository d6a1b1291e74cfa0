import chart from './en/chart.json' with { type: 'json' };
import stack from './en/charts.certification-stack.json' with { type: 'json' };
import mappingLinks from './en/charts.mapping-links.json' with { type: 'json' };
import coverage from './en/charts.requirement-coverage.json' with { type: 'json' };
import countries from './en/countries.json' with { type: 'json' };
import facts from './en/facts.json' with { type: 'json' };
import governance from './en/governance.json' with { type: 'json' };
import records from './en/records.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import { fill } from './fill.ts';

const en = { ...records, ...facts, ...countries, ...governance };
const strings = { en };

export { fill };
export type StringKey = keyof typeof en;
export {
	chart as chartStrings,
	coverage as coverageStrings,
	mappingLinks as mappingLinksStrings,
	search as searchStrings,
	stack as stackStrings,
};

/** A string of the interface, filled in. */
export function t(key: StringKey, values: Record<string, string | number> = {}): string {
	return fill(strings.en[key], values);
}
