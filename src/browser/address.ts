const stateful = 'data-chart, record-list';

/** Whether a page has one chart or list only: then every parameter of its address is meant for it. */
export const isAlone = () => document.querySelectorAll(stateful).length === 1;

/** A query as people write it: a list keeps its commas. */
export const spell = (query: URLSearchParams): string => query.toString().replaceAll('%2C', ',');

/** Whose view was changed last: its parameters stand last. */
let changed: HTMLElement | undefined;

/**
 * The query of what the page shows, with its question mark: the parameters of its charts and lists that differ from
 * the default. What else stood in the address is in no copied link and in no code to embed.
 */
export function shownQuery(): string {
	const views = [...document.querySelectorAll<HTMLElement>('[data-query]')].sort(
		(a, b) => Number(a === changed) - Number(b === changed),
	);
	const query = new URLSearchParams(views.flatMap(({ dataset }) => [...new URLSearchParams(dataset['query'])]));
	return query.size > 0 ? `?${spell(query)}` : '';
}

/** The address of the page in the view that it shows, or with another query of its own. */
export const shownAddress = (query = shownQuery()): string => location.origin + location.pathname + query;

/** A chart or list says which view it shows: its parameters that differ from the default. */
export function announce(element: HTMLElement, state: ReadonlyMap<string, string>) {
	element.dataset['query'] = new URLSearchParams([...state]).toString();
	element.dispatchEvent(new Event('view', { bubbles: true }));
}

const readers: (() => void)[] = [];
/** The query that was last read or written: a jump within the page changes the address too, and nothing of its view. */
let known = location.search;

function reread() {
	if (location.search === known) return;
	known = location.search;
	for (const read of readers) read();
}
addEventListener('popstate', reread);
addEventListener('pageshow', reread);

/** Calls when the visitor has gone back or forward to another view of the page. */
export const onReturn = (read: () => void) => void readers.push(read);

/** Writes a query into the address in place of what stands there. */
export function replaceQuery(query: string) {
	history.replaceState(null, '', query || location.pathname);
	known = location.search;
}

/** Writes what is shown into the address, once the view of a chart or list was changed. */
export function remember(element: HTMLElement) {
	changed = element;
	replaceQuery(shownQuery());
}

/** Writes a query into the address as a step that the browser can go back from. */
export function step(query: string) {
	if (query === location.search) return;
	history.pushState(null, '', query || location.pathname);
	known = location.search;
}
