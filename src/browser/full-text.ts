import { wordsOf } from '../model/search-index.ts';

/** A page that Pagefind found; its address holds the base already. */
export interface PageHit {
	url: string;
	title: string;
	/** A passage of the page, with the words that matched. */
	excerpt: Passage[];
}

export interface Passage {
	text: string;
	marked: boolean;
}

/** What a search on the pages answers: how many hits, and each of them on demand. */
export interface FullText {
	search(query: string | null, filters: Record<string, string>): Promise<(() => Promise<PageHit>)[]>;
}

interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	search(
		query: string | null,
		options: { filters: Record<string, string> },
	): Promise<{ results: { data(): Promise<{ url: string; meta: Record<string, string>; excerpt: string }> }[] }>;
}

/** Loads Pagefind from below the base. It works in a worker of its own, and on the page where there is none. */
export async function loadFullText(base: string): Promise<FullText> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: 24 });
	await pagefind.init();
	return {
		async search(query, filters) {
			const { results } = await pagefind.search(query, { filters });
			const hits = results.map((result) => async () => {
				const { url, meta, excerpt } = await result.data();
				return { url, title: meta['title'] ?? url, excerpt: passagesOf(excerpt) };
			});
			const best = await hits[0]?.();
			return best && query && !isMeant(query, best.excerpt) ? [] : hits;
		},
	};
}

/**
 * Whether a passage speaks of a word of the query. A word that stands nowhere is shortened by Pagefind until something
 * fits, be it one letter; three letters leave room for `tests` and `testing`.
 */
export function isMeant(query: string, excerpt: readonly Passage[]): boolean {
	const marked = excerpt.filter((passage) => passage.marked).flatMap((passage) => wordsOf(passage.text));
	return (
		marked.length === 0 || wordsOf(query).some((word) => marked.some((other) => other.startsWith(word.slice(0, 3))))
	);
}

/** Pagefind hands the excerpt over as markup; only `<mark>` is taken from it, all else stays text. */
export function passagesOf(excerpt: string): Passage[] {
	return excerpt
		.split(/<mark>(.*?)<\/mark>/s)
		.map((text, i) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: i % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
