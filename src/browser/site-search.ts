import { findTitles, labelFor, type TitleAnswer, type TitleEntry, type TitleFilters } from '../model/search-index.ts';
import { searchPages, type PageHit } from './page-search.ts';

type Words = Record<string, string>;

/** How many hits of each kind are shown. */
const shownAtMost = 30;

/** The search page: titles and codes from our own index, the text of pages from Pagefind; both load on first use. */
class SiteSearch extends HTMLElement {
	private base = this.dataset['base'] ?? '/';
	private words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
	private kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Words;
	private titles: Promise<TitleEntry[]> | undefined;
	private latest = 0;

	connectedCallback() {
		const form = this.querySelector('form');
		const field = this.querySelector('input');
		if (!form || !field) return;
		const selects = [...form.querySelectorAll('select')];
		let bad = false;
		for (const [name, value] of new URLSearchParams(location.search)) {
			const select = selects.find((s) => s.name === name);
			if (name === 'q') field.value = value;
			else if (select && [...select.options].some((option) => option.value === value)) select.value = value;
			else bad = true;
		}
		const run = (note = '') => {
			const filters = Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, s.value]));
			const query = new URLSearchParams(field.value.trim() ? { q: field.value.trim(), ...filters } : filters);
			history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
			void this.search(field.value.trim(), filters, note);
		};
		let timer: ReturnType<typeof setTimeout> | undefined;
		form.addEventListener('input', () => {
			clearTimeout(timer);
			timer = setTimeout(run, 60);
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			run();
		});
		field.addEventListener('focus', () => void this.loadTitles().catch(() => undefined), { once: true });
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			field.value = '';
			run();
		});
		if (field.value || bad) run(bad ? this.words['bad'] : '');
	}

	private loadTitles() {
		this.titles ??= fetch(`${this.base}search/titles.json`).then(async (response) => {
			if (!response.ok) throw new Error(String(response.status));
			return (await response.json()) as TitleEntry[];
		});
		this.titles.catch(() => (this.titles = undefined));
		return this.titles;
	}

	private async search(query: string, filters: TitleFilters, note: string) {
		const turn = ++this.latest;
		if (!query) {
			this.say(note || this.words['empty'] || '');
			this.results([]);
			return;
		}
		if (!this.titles) this.say(this.words['loading'] ?? '');
		let answer: TitleAnswer;
		try {
			answer = findTitles(await this.loadTitles(), query, filters);
		} catch {
			this.say(this.words['failed'] ?? '');
			return;
		}
		if (turn !== this.latest) return;
		this.draw(query, note, answer, []);
		const pages = await searchPages(this.base, query, filters);
		if (turn !== this.latest) return;
		const known = new Set(answer.hits.map((hit) => this.base + hit.u));
		this.draw(
			query,
			note,
			answer,
			pages.filter((page) => !known.has(page.url)),
		);
	}

	private draw(query: string, note: string, answer: TitleAnswer, pages: PageHit[]) {
		const count = answer.hits.length + pages.length;
		const template = (count > 0 ? this.words['count'] : this.words['none']) ?? '';
		this.say([note, template.replace('{count}', String(count)).replace('{query}', query)].filter(Boolean).join(' '));
		const parts: Node[] = [];
		if (answer.didYouMean) {
			const line = document.createElement('p');
			const link = anchor(`?q=${encodeURIComponent(answer.didYouMean)}`, answer.didYouMean);
			line.append(`${this.words['mean'] ?? ''} `, link, '?');
			parts.push(line);
		}
		parts.push(
			...list(
				this.words['records'] ?? '',
				answer.hits.slice(0, shownAtMost).map((hit) => {
					const codes = hit.k === 'competences' ? hit.c?.[1] : hit.k === 'occupations' ? hit.c?.[0] : undefined;
					const label = labelFor(hit, query);
					return [
						anchor(this.base + hit.u, hit.t),
						` ${[this.kinds[hit.k], codes, label?.[1]].filter(Boolean).join(' · ')}`,
					];
				}),
			),
			...list(
				this.words['pages'] ?? '',
				pages.map((page) => [anchor(page.url, page.title), document.createElement('br'), ...page.excerpt]),
			),
		);
		this.results(parts);
	}

	private say(text: string) {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = text;
	}

	private results(parts: Node[]) {
		this.querySelector('[data-results]')?.replaceChildren(...parts);
	}
}

function anchor(href: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}

function list(heading: string, items: (string | Node)[][]): Node[] {
	if (items.length === 0) return [];
	const title = document.createElement('h2');
	title.textContent = heading;
	const ol = document.createElement('ol');
	for (const item of items) {
		const li = document.createElement('li');
		li.append(...item);
		ol.append(li);
	}
	return [title, ol];
}

customElements.define('site-search', SiteSearch);
