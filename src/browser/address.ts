/** Whether a page has one chart or list only: then every parameter of its address is meant for it. */
export const isAlone = () => document.querySelectorAll('data-chart, record-list, [data-drawn]').length === 1;

/** A query as people write it: a list keeps its commas. */
export const spell = (query: URLSearchParams): string => query.toString().replaceAll('%2C', ',');

/** Writes the state of a chart or list into the address, and keeps what belongs to its neighbours. */
export function remember(state: ReadonlyMap<string, string>, own: ReadonlySet<string>) {
	const others = isAlone() ? [] : [...new URLSearchParams(location.search)].filter(([name]) => !own.has(name));
	const query = new URLSearchParams([...others, ...state]);
	history.replaceState(null, '', query.size ? `?${spell(query)}` : location.pathname);
}
