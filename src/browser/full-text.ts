import { wordKeys } from '../search/words.ts';
import type { Answer, PagefindPage, Question } from './full-text-worker.ts';

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

/** What a search on the pages answers: each hit on demand, and whether parts of the index could not be searched. */
export interface PagesFound {
	hits: (() => Promise<PageHit>)[];
	partial: boolean;
}

/** The search by the words on the pages. What did not come is asked for anew with the next search. */
export class FullText {
	#base: string;
	#worker: Worker | undefined;
	#waiting = new Map<number, (answer: Answer) => void>();
	#asked = 0;
	/** Whether a part of what was loaded did not come. */
	#partial = false;

	/** `base`: what stands before the addresses of the pages of a language, with a slash at its end. */
	constructor(base: string) {
		this.#base = base;
	}

	/** Begins to load, if that has not been done. */
	start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./full-text-worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			this.#waiting.get(data.id)?.(data);
			this.#waiting.delete(data.id);
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#giveUp();
		});
		worker.postMessage({ base: this.#base } satisfies Question);
		return (this.#worker = worker);
	}

	/** Rejects where nothing could be searched. */
	async search(query: string | null, filters: Record<string, string>): Promise<PagesFound> {
		if (this.#partial) this.#giveUp();
		const search = ++this.#asked;
		const answer = await this.#ask({ id: search, query, filters });
		if (!('count' in answer)) {
			this.#giveUp();
			throw new Error('The pages could not be searched.');
		}
		const hits = Array.from({ length: answer.count }, (_, place) => async () => {
			const one = await this.#ask({ id: ++this.#asked, search, place });
			if ('page' in one) return toHit(one.page);
			this.#partial = true;
			throw new Error('A page that was found could not be loaded.');
		});
		this.#partial = answer.partial;
		// A page that cannot be shown says nothing against the others.
		const best = await hits[0]?.().catch(() => undefined);
		return { hits: best && query && !isMeant(query, best.excerpt) ? [] : hits, partial: answer.partial };
	}

	async #ask(question: Exclude<Question, { base: string }>): Promise<Answer> {
		const worker = this.start();
		return new Promise((resolve) => {
			this.#waiting.set(question.id, resolve);
			worker.postMessage(question);
		});
	}

	/** Forgets what was loaded and what failed: the next search loads all of it anew. */
	#giveUp() {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#partial = false;
		for (const [id, resolve] of this.#waiting) resolve({ id, failed: true });
		this.#waiting.clear();
	}
}

const toHit = ({ url, meta, excerpt }: PagefindPage): PageHit => ({
	url,
	title: meta['title'] ?? url,
	excerpt: passagesOf(excerpt),
});

/**
 * Whether a passage speaks of a word of the query. A word that stands nowhere is shortened by Pagefind until something
 * fits, be it one letter; three letters leave room for `tests` and `testing`.
 */
export function isMeant(query: string, excerpt: readonly Passage[]): boolean {
	const marked = excerpt.filter((passage) => passage.marked).flatMap((passage) => wordKeys(passage.text));
	return (
		marked.length === 0 || wordKeys(query).some((word) => marked.some((other) => other.startsWith(word.slice(0, 3))))
	);
}

/** Pagefind hands the excerpt over as markup; only `<mark>` is taken from it, all else stays text. */
export function passagesOf(excerpt: string): Passage[] {
	return excerpt
		.split(/<mark>(.*?)<\/mark>/s)
		.map((text, i) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: i % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
