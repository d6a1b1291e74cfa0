/**
 * Pagefind in a worker of its own: on the page it tells of parts of its index that did not come on the console only,
 * and keeps them as failed for as long as the page lives. Here both ends with the worker.
 */

/** What Pagefind gives of a page. */
export interface PagefindPage {
	url: string;
	meta: Record<string, string>;
	excerpt: string;
}

interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	search(
		query: string | null,
		options: { filters: Record<string, string> },
	): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** What is asked of the worker, first of all to begin. */
export type Question =
	| { base: string }
	| { id: number; query: string | null; filters: Record<string, string> }
	| { id: number; search: number; place: number };

/** How many pages were found, and whether parts of the index are missing; or one of these pages; or that it failed. */
export type Answer = { id: number } & ({ count: number; partial: boolean } | { page: PagefindPage } | { failed: true });

let loading: Promise<Pagefind> | undefined;
/** The newest search, and what it found. */
let newest: { id: number; results: { data(): Promise<PagefindPage> }[] } = { id: 0, results: [] };
let partial = false;
console.error = () => {
	partial = true;
};
// Who waits for what failed is told as well.
addEventListener('unhandledrejection', (event) => event.preventDefault());

async function load(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: 24 });
	await pagefind.init();
	return pagefind;
}

async function answerTo(question: Exclude<Question, { base: string }>): Promise<Answer> {
	const { id } = question;
	try {
		if ('place' in question) {
			const page = newest.id === question.search ? await newest.results[question.place]?.data() : undefined;
			return page ? { id, page } : { id, failed: true };
		}
		const pagefind = await loading;
		if (!pagefind) return { id, failed: true };
		const { results } = await pagefind.search(question.query, { filters: question.filters });
		newest = { id, results };
		return { id, count: results.length, partial };
	} catch {
		return { id, failed: true };
	}
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	if ('base' in data) loading = load(data.base);
	else void answerTo(data).then((answer) => postMessage(answer));
});
