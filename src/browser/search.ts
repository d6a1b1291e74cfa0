import { quote } from '../charts/quote.ts';
import { fillerOf } from '../words/fill.ts';
import { findTitles, type TitleAnswer } from '../search/find.ts';
import { TitleIndex } from '../search/title-index.ts';
import { onReturn, replaceQuery } from './address.ts';
import { element } from './element.ts';
import { FullText, type PagesFound } from './full-text.ts';
import { pageItem, showList, titleItem } from './search-results.ts';

const titlesShown = 8;
const pagesShown = 10;
const pause = 80;
/** The parts of the page that show what was found, and where to look on. */
const results = ['titles', 'some', 'nearest', 'pages', 'suggestion', 'browse'];

/** The search page: titles and codes first, then the words on the pages; query and filters live in the URL. */
class SiteSearch extends HTMLElement {
	/** Before the addresses of pages, in the language of this one; the files of the index are the same for all. */
	#pagesBase = this.dataset['pages'] ?? '/';
	#words: Record<string, string> = {};
	#titles = new TitleIndex((path) => this.#fetch(path));
	#pages = new FullText(this.#pagesBase);
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		const input = this.querySelector<HTMLInputElement>('input[name=q]');
		const form = this.querySelector('form');
		if (!input || !form) return;
		this.#words = JSON.parse(this.dataset['strings'] ?? '{}') as Record<string, string>;

		const later = () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#changed(input), pause);
		};
		input.addEventListener('focus', () => this.#prepare());
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
		const read = () => {
			// As the page was written: a browser that comes back to it fills in what was chosen before.
			form.reset();
			const ignored = this.#readAddress(input);
			const values = ignored.map(quote).join(', ');
			void this.#run(input.value, values ? this.#say('ignored', { values }) : '');
		};
		onReturn(read);
		read();
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

	/** The query of an address that asks for this, with the filters that are chosen. */
	#address(query: string): string {
		const fields = this.#selects().map(({ name, value }): [string, string] => [name, value]);
		const chosen = [['q', query.trim()] as [string, string], ...fields].filter(([, value]) => value !== '');
		return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
	}

	#changed(input: HTMLInputElement) {
		replaceQuery(this.#address(input.value));
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
			for (const name of results) this.#part(name).hidden = true;
			this.#status(note);
			return;
		}
		if (this.#turn === 1) this.#status(note, this.#say('loading'));
		const searched = this.#pages.search(query || null, filters).catch(() => undefined);
		const answer: TitleAnswer | undefined = await findTitles(this.#titles, query, filters).catch(() => undefined);
		if (!current()) return;

		const more = this.#words['more'] ?? '';
		const named = new Set<string>();
		let unnamed = 0;
		const name = async (id: number) => {
			const title = await this.#titles.title(id).catch(() => undefined);
			if (!title) {
				if (unnamed++ === 0 && current()) this.#status(this.#say('no-titles'));
				return undefined;
			}
			named.add(this.#pagesBase + title.address);
			const foundBy = (word: string) => this.#say('found-by', { word: quote(word) });
			return titleItem(title, query, this.#pagesBase, this.#kindOf(title.kind), foundBy);
		};
		await showList(this.#part('titles'), answer?.hits ?? [], titlesShown, more, current, name);
		await showList(this.#part('some'), answer?.some ?? [], titlesShown, more, current, name);
		const pages = await searched;
		if (!current()) return;
		let lost = 0;
		const draw = async (load: PagesFound['hits'][number]) => {
			// Where a whole screen of them did not come, the others are not tried.
			const hit = lost < pagesShown ? await load().catch(() => undefined) : undefined;
			if (hit) return named.has(hit.url) ? undefined : pageItem(hit, this.#kindOf(this.#placeOf(hit.url)));
			if (lost++ === 0 && current()) this.#status(this.#say('part-pages'));
			return undefined;
		};
		const repeated = await showList(this.#part('pages'), pages?.hits ?? [], pagesShown, more, current, draw);
		if (!current()) return;
		const nearest = answer?.nearest ?? [];
		await showList(this.#part('nearest'), nearest, nearest.length, more, current, name);
		if (!current()) return;
		this.#part('browse').hidden = !answer || answer.hits.length + (answer.some?.length ?? 0) > 0;
		const failed = [
			answer && unnamed === 0 ? '' : 'no-titles',
			pages ? (pages.partial || lost > 0 ? 'part-pages' : '') : 'no-pages',
		].filter(Boolean);
		this.#suggest(answer?.didYouMean);
		this.#announce(note, query, failed, {
			titles: answer && answer.hits.length + (answer.some?.length ?? 0),
			pages: pages && pages.hits.length - repeated,
		});
		this.#busy(false);
	}

	/** Whether results are still coming in. */
	#busy(busy: boolean) {
		this.querySelector('[data-results]')?.setAttribute('aria-busy', String(busy));
	}

	/** Says how many were found, and what could not be searched: of that no number is told. */
	#announce(
		note: string,
		query: string,
		failed: string[],
		{ titles, pages }: { titles: number | undefined; pages: number | undefined },
	) {
		if (titles === undefined && pages === undefined) return this.#status(note, this.#say('unavailable'));
		const none = failed.length > 0 ? 'none-loaded' : query ? 'none' : 'none-here';
		const found =
			titles === undefined
				? 'found-pages'
				: pages === undefined || (pages === 0 && failed.length > 0)
					? 'found-titles'
					: 'found';
		const key = (titles ?? 0) + (pages ?? 0) > 0 ? found : none;
		const values = { titles: titles ?? 0, pages: pages ?? 0, query };
		this.#status(note, this.#say(key, values), ...failed.map((one) => this.#say(one)));
	}

	#suggest(name: string | undefined) {
		const place = this.#part('suggestion');
		place.hidden = name === undefined;
		if (name === undefined) return;
		const [before = '', after = ''] = (this.#words['suggest'] ?? '').split('{name}');
		place.replaceChildren(before, element('a', { href: this.#address(name) }, name), after);
	}

	#status(...parts: string[]) {
		this.#part('status').textContent = parts.filter(Boolean).join(' ');
	}

	/** Whoever comes to the field is about to search. */
	#prepare() {
		this.#titles.start().catch(() => undefined);
		try {
			this.#pages.start();
		} catch {
			// No worker here: the search itself will say that the pages could not be searched.
		}
	}

	/** A file of the index of titles. */
	async #fetch(path: string): Promise<string> {
		const response = await fetch(`${this.dataset['base'] ?? '/'}search/${path}`);
		if (!response.ok) throw new Error(`${path} did not come.`);
		return response.text();
	}

	#selects = () => [...this.querySelectorAll('select')];

	/** The first folder of an address of a page: a record lies in that of its kind. */
	#placeOf = (url: string): string => url.slice(this.#pagesBase.length).split('/')[0] ?? '';

	/** What a kind is called beside a title. */
	#kindOf(kind: string): string {
		const option = this.querySelector<HTMLOptionElement>(`select[name=kind] option[value="${CSS.escape(kind)}"]`);
		return option?.dataset['word'] ?? this.#words[`kind-${kind}`] ?? this.#say('kind-page');
	}

	#part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? this;

	#fill = fillerOf(document.documentElement.lang);
	#say = (key: string, values: Record<string, string | number> = {}): string =>
		this.#fill(this.#words[key] ?? '', values);
}

customElements.define('site-search', SiteSearch);
