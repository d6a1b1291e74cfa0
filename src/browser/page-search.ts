import type { TitleFilters } from '../model/search-index.ts';

/** The part of Pagefind's interface that is used here. https://pagefind.app/docs/api/ */
interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(
		query: string,
		options: { filters: Record<string, string> },
	): Promise<{
		results: { data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }> }[];
	}>;
}

export interface PageHit {
	url: string;
	title: string;
	/** The passage, with the words found in `<mark>` elements. */
	excerpt: (string | Node)[];
}

let loading: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: 24 });
	return pagefind;
}

/** Names of our filters in the pages' `data-pagefind-filter`. */
function toPagefindFilters(filters: TitleFilters): Record<string, string> {
	return {
		...(filters.kind ? { kind: filters.kind } : {}),
		...(filters.area ? { area: filters.area } : {}),
		...(filters.level ? { level: filters.level } : {}),
		...(filters.isco ? { isco: filters.isco } : {}),
	};
}

/** Excerpts come as HTML with `<mark>`; they are taken apart as text, so that nothing in them can become markup. */
function toNodes(excerpt: string): (string | Node)[] {
	return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
		const text = part
			.replace(/<\/?mark>/g, '')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&');
		if (!part.startsWith('<mark>')) return text;
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

/** The first pages whose text holds the query; none when the index of pages cannot be loaded, as in development. */
export async function searchPages(base: string, query: string, filters: TitleFilters): Promise<PageHit[]> {
	try {
		loading ??= load(base);
		const { results } = await (await loading).search(query, { filters: toPagefindFilters(filters) });
		const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
		return pages.map((page) => ({ url: page.url, title: page.meta.title ?? page.url, excerpt: toNodes(page.excerpt) }));
	} catch {
		loading = undefined;
		return [];
	}
}
