import { findTitles, type TitleAnswer, type TitleEntry } from '../model/search-index.ts';
import { element } from './element.ts';
import { loadFullText, type FullText } from './full-text.ts';
import { pageItem, showList, titleItem } from './search-results.ts';

const titlesShown = 8;
const pagesShown = 10;
const pause = 80;

interface Indexes {
	titles: TitleEntry[] | undefined;
	pages: FullText | undefined;
}

/** The search page: titles and codes first, then the words on the pages; query and filters live in the URL. */
class SiteSearch extends HTMLElement {
	#base = '/';
	#words: Record<string, string> = {};
	#indexes: Promise<Indexes> | undefined;
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		const input = this.querySelector<HTMLInputElement>('input[name=q]');
		const form = this.querySelector('form');
		if (!input || !form) return;
		this.#base = this.dataset['base'] ?? '/';
		this.#words = JSON.parse(this.dataset['strings'] ?? '{}') as Record<string, string>;

		const ignored = this.#readAddress(input);
		const later = () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#changed(input), pause);
		};
		input.addEventListener('focus', () => void this.#load());
		input.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			input.value = '';
			later();
		});
		form.addEventListener('input', later);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(this.#timer);
			this.#changed(input);
		});
		void this.#run(input.value, ignored.length > 0 ? this.#say('ignored', { values: ignored.join(', ') }) : '');
	}

	/** Takes query and filters from the URL and hands back what it names in vain. */
	#readAddress(input: HTMLInputElement): string[] {
		const query = new URLSearchParams(location.search);
		input.value = query.get('q') ?? '';
		return [...query].flatMap(([name, value]) => {
			if (name === 'q') return [];
			const select = this.#selects().find((one) => one.name === name);
			const known = [...(select?.options ?? [])].some((option) => option.value === value);
			if (select && known) select.value = value;
			return known ? [] : [`${name}=${value}`];
		});
	}

	#changed(input: HTMLInputElement) {
		const query = new URLSearchParams();
		for (const field of [input, ...this.#selects()]) if (field.value.trim()) query.set(field.name, field.value.trim());
		history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
		void this.#run(input.value, '');
	}

	async #run(typed: string, note: string) {
		const turn = ++this.#turn;
		const current = () => turn === this.#turn;
		const query = typed.trim();
		const chosen = this.#selects().filter((select) => select.value);
		const filters = Object.fromEntries(chosen.map((select) => [select.name, select.value]));
		const idle = query === '' && chosen.length === 0;
		this.#part('empty').hidden = !idle;
		this.#busy(!idle);
		if (idle) {
			for (const name of ['titles', 'pages', 'suggestion']) this.#part(name).hidden = true;
			this.#status(note);
			return;
		}
		if (!this.#indexes) this.#status(note, this.#say('loading'));
		const { titles, pages } = await this.#load();
		if (!current()) return;

		const answer = titles ? findTitles(titles, query, filters) : { hits: [] };
		const more = this.#say('more');
		await showList(this.#part('titles'), answer.hits, titlesShown, more, current, async (entry) =>
			titleItem(entry, query, this.#base, this.#wordFor('kind', entry.k)),
		);
		const shown = Object.fromEntries(chosen.map((select) => [select.name, select.value]));
		const found = (await pages?.search(query || null, shown).catch(() => undefined)) ?? [];
		const named = new Set(answer.hits.map((entry) => this.#base + entry.u));
		const repeated = await showList(this.#part('pages'), found, pagesShown, more, current, async (load) => {
			const hit = await load();
			return named.has(hit.url) ? undefined : pageItem(hit);
		});
		if (!current()) return;
		this.#announce(note, query, answer, found.length - repeated, { titles, pages });
		this.#busy(false);
	}

	/** Whether results are still coming in. */
	#busy(busy: boolean) {
		this.querySelector('[data-results]')?.setAttribute('aria-busy', String(busy));
	}

	#announce(note: string, query: string, answer: TitleAnswer, pages: number, indexes: Indexes) {
		const titles = answer.hits.length;
		const failed = [indexes.titles ? '' : 'no-titles', indexes.pages ? '' : 'no-pages'].filter(Boolean);
		if (failed.length === 2) return this.#status(note, this.#say('unavailable'));
		const count =
			titles + pages > 0
				? this.#say('found', { titles: String(titles), pages: String(pages) })
				: this.#say(query ? 'none' : 'none-here', { query });
		this.#suggest(answer.didYouMean);
		this.#status(note, ...failed.map((key) => this.#say(key)), count);
	}

	#suggest(name: string | undefined) {
		const place = this.#part('suggestion');
		place.hidden = name === undefined;
		if (name === undefined) return;
		const query = new URLSearchParams(location.search);
		query.set('q', name);
		const [before = '', after = ''] = this.#say('suggest').split('{name}');
		place.replaceChildren(before, element('a', { href: `?${query}` }, name), after);
	}

	#status(...parts: string[]) {
		this.#part('status').textContent = parts.filter(Boolean).join(' ');
	}

	/** Both indexes, asked for once; one that fails leaves the other. A next search tries again when both failed. */
	#load(): Promise<Indexes> {
		this.#indexes ??= Promise.all([
			fetch(`${this.#base}search/titles.json`)
				.then((response) => (response.ok ? (response.json() as Promise<TitleEntry[]>) : undefined))
				.catch(() => undefined),
			loadFullText(this.#base).catch(() => undefined),
		]).then(([titles, pages]) => {
			if (!titles && !pages) this.#indexes = undefined;
			return { titles, pages };
		});
		return this.#indexes;
	}

	#selects = () => [...this.querySelectorAll('select')];

	/** What a kind is called beside a title. */
	#wordFor(name: string, value: string): string {
		const option = this.querySelector<HTMLOptionElement>(`select[name="${name}"] option[value="${CSS.escape(value)}"]`);
		return option?.dataset['word'] ?? value;
	}

	#part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? this;

	#say(key: string, values: Record<string, string> = {}): string {
		return (this.#words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
	}
}

customElements.define('site-search', SiteSearch);
