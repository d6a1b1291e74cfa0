import {
	chosenPair,
	mostChosen,
	queryOf,
	readChoice,
	withPair,
	type Choice,
	type Ignored,
} from '../charts/compare/choice.ts';
import type { CompareData } from '../charts/compare/data.ts';
import { fileNameOf, toComparisonCsv, toComparisonJson } from '../charts/compare/files.ts';
import { find, toEntries } from '../charts/compare/find.ts';
import { compareStrings as words, ignoredInWords, nameOf, placeOf } from '../charts/compare/words.ts';
import { bandName } from '../charts/comparison-words.ts';
import { fill } from '../i18n/fill.ts';
import { startCombobox } from './combobox.ts';
import { report } from './compare-report.ts';
import { toView } from './compare-view.ts';
import { element } from './element.ts';
import { handOver } from './picture.ts';

/** The page of comparisons: the choice stands in the address, and everything else is drawn from it. */
class CompareQualifications extends HTMLElement {
	#data: CompareData | undefined;
	#choice: Choice = { ids: [] };
	#search = '';
	#turn = 0;
	/** What was drawn of the choice, by qualification and place: most of it stays when one joins. */
	#chips = new Map<string, HTMLElement>();
	/** The pair whose answer is on the page, and the sources that it cites. */
	#answered: { key: string; cited: string[] } = { key: '', cited: [] };
	#title = document.title;

	connectedCallback() {
		this.#part('again').addEventListener('click', () => void this.#load());
		void this.#load();
	}

	async #load() {
		this.#part('failed').hidden = true;
		this.#say(words.loading);
		try {
			const response = await fetch(this.dataset['src'] ?? '');
			if (!response.ok) throw new Error(String(response.status));
			this.#start((await response.json()) as CompareData);
		} catch (error) {
			this.#say('');
			this.#part('failed').hidden = false;
			// What failed while drawing is a fault of the page, and has to be seen as one.
			if (this.#data) throw error;
		}
	}

	#start(data: CompareData) {
		this.#data = data;
		const entries = toEntries(data);
		const input = this.#part('input') as HTMLInputElement;
		startCombobox(input, this.#part('options'), {
			find: (typed) => find(entries, typed).filter((id) => !this.#choice.ids.includes(id)),
			show: (id) => this.#option(data, id),
			say: (found) =>
				this.#say(
					found === 0 ? words['none-found'] : found === 1 ? words['found-one'] : fill(words.found, { count: found }),
				),
			choose: (id) => this.#choose([...this.#choice.ids, id], fill(words.added, { name: nameOf(data, id) })),
		});
		this.#part('form').addEventListener('submit', (event) => event.preventDefault());
		this.#part('json').addEventListener('click', () => this.#download(toComparisonJson, 'application/json', 'json'));
		this.#part('csv').addEventListener('click', () => this.#download(toComparisonCsv, 'text/csv;charset=utf-8', 'csv'));
		this.#part('copy').addEventListener('click', () => {
			void navigator.clipboard.writeText(location.href).then(
				() => this.#say(words.copied),
				() => this.#say(words['copy-failed']),
			);
		});
		this.#part('print').addEventListener('click', () => print());
		this.#part('overview').addEventListener('click', (event) => this.#followPair(event));
		addEventListener('popstate', () => {
			// A jump to a source changes the address too, and nothing of the choice.
			if (location.search !== this.#search) this.#read();
		});
		this.#part('form').hidden = false;
		this.#read();
	}

	/** Takes the choice from the address. */
	#read() {
		if (!this.#data) return;
		const { choice, ignored } = readChoice(new URLSearchParams(location.search), this.#data);
		this.#choice = choice;
		this.#draw(ignored);
	}

	#choose(ids: string[], said: string, pair = chosenPair(this.#choice)) {
		this.#choice = withPair(ids, pair);
		history.pushState(null, '', queryOf(this.#choice) || location.pathname);
		this.#draw([], said);
	}

	#draw(ignored: readonly Ignored[], said = '') {
		const data = this.#data;
		if (!data) return;
		const { ids, pair } = this.#choice;
		this.#search = location.search;
		const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;

		const input = this.#part('input') as HTMLInputElement;
		input.readOnly = ids.length === mostChosen;
		this.#part('hint').textContent = input.readOnly ? words.full : words['field-hint'];
		this.#showChips(ids.map((id, i) => this.#chip(data, id, i)));
		this.#part('chosen').hidden = ids.length === 0;
		this.#part('empty').hidden = ids.length > 0;
		// With a comparison the answer belongs on the first screen.
		this.#part('lede').hidden = ids.length > 0;
		this.classList.toggle('compared', ids.length > 1);
		this.#part('files').hidden = !pair;
		this.#part('ignored').replaceChildren(
			...(ignored.length ? [element('b', {}, words.ignored)] : []),
			...ignoredInWords(ignored).map((text) => element('p', {}, text)),
		);
		const view = toView(data, this.dataset['base'] ?? '/', this.#choice);
		const shown = report(view, data.site + this.#path() + queryOf(this.#choice));
		this.#part('overview').replaceChildren(...shown.overview);
		// One qualification more changes nothing of a pair that is looked at already.
		const key = pair?.join() ?? '';
		if (key !== this.#answered.key || !pair) {
			this.#part('answer').replaceChildren(...shown.answer());
			this.#answered = { key, cited: [...view.cited] };
		} else view.cited.push(...this.#answered.cited);
		this.#drawRest(shown.rest);
		const [from, to] = pair ?? [];
		const band = from && to ? view.pairOf(from, to)?.band : undefined;
		document.title = ids.length > 1 ? `${ids.map((id) => nameOf(data, id)).join(', ')}: ${this.#title}` : this.#title;

		const one = ids.length === 1 ? fill(words['one-more'], { name: nameOf(data, ids[0] ?? '') }) : '';
		this.#say([said, one].filter(Boolean).join(' '), band && bandName(band));
		if (focused) this.#focus(focused);
	}

	/** Draws what is read later once the answer has been painted, unless another choice has been made by then. */
	#drawRest(rest: () => HTMLElement[]) {
		const turn = ++this.#turn;
		requestAnimationFrame(() =>
			setTimeout(() => {
				if (turn === this.#turn) this.#part('rest').replaceChildren(...rest());
			}),
		);
	}

	/** Address of this page below the site. */
	#path = () => location.pathname.slice((this.dataset['base'] ?? '/').length);

	/** Where the focus was before the page was drawn anew, or at what has taken its place. */
	#focus(key: string) {
		const focusable = [...this.querySelectorAll<HTMLElement>('[data-key]')];
		(
			focusable.find((one) => one.dataset['key'] === key && !(one as HTMLButtonElement).disabled) ?? this.#part('input')
		).focus();
	}

	#option(data: CompareData, id: string): (Node | string)[] {
		const one = data.qualifications[id];
		if (!one) return [];
		const more = [placeOf(data, one), one.nationalTitle, one.facts.code?.text].filter(Boolean).join(' · ');
		return [one.title, ' ', element('span', { class: 'muted small' }, more)];
	}

	#chip(data: CompareData, id: string, at: number): HTMLElement {
		const name = nameOf(data, id);
		const last = at === this.#choice.ids.length - 1;
		const key = `${id} ${at} ${last}`;
		const known = this.#chips.get(key);
		if (known) return known;
		const button = (sign: string, label: string, act: () => void, usable = true) => {
			const made = element('button', { type: 'button', 'aria-label': label, 'data-key': label }, sign);
			made.toggleAttribute('disabled', !usable);
			made.addEventListener('click', act);
			return made;
		};
		const move = (by: number) => () => {
			const others = this.#choice.ids.filter((other) => other !== id);
			this.#choose(
				[...others.slice(0, at + by), id, ...others.slice(at + by)],
				fill(words.moved, { name, place: at + by + 1 }),
			);
		};
		const made = element(
			'li',
			{},
			element('span', {}, name),
			button('←', fill(words.earlier, { name }), move(-1), at > 0),
			button('→', fill(words.later, { name }), move(1), !last),
			button('×', fill(words.remove, { name }), () =>
				this.#choose(
					this.#choice.ids.filter((other) => other !== id),
					fill(words.removed, { name }),
				),
			),
		);
		this.#chips.set(key, made);
		return made;
	}

	/** Touches only the places that change, so that the others need no layout. */
	#showChips(chips: readonly HTMLElement[]) {
		const list = this.#part('chosen');
		chips.forEach((chip, i) => {
			if (list.children[i] !== chip) list.insertBefore(chip, list.children[i] ?? null);
		});
		while (list.children.length > chips.length) list.lastElementChild?.remove();
	}

	/** A cell of the matrix of pairs leads to its pair without loading the page anew. */
	#followPair(event: MouseEvent) {
		const cell = (event.target as Element).closest<HTMLElement>('a[data-pair]');
		if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const [from = '', to = ''] = cell.dataset['pair']?.split(',') ?? [];
		this.#choose(this.#choice.ids, '', [from, to]);
	}

	#download(make: (data: CompareData, ids: readonly string[]) => string, type: string, ending: string) {
		if (!this.#data) return;
		const { ids } = this.#choice;
		handOver(new Blob([make(this.#data, ids)], { type }), `${fileNameOf(ids)}.${ending}`);
	}

	/** Says something; what stands on the page in large letters anyway is for those who do not see it. */
	#say(text: string, unseen = '') {
		this.#part('status').replaceChildren(text, ...(unseen ? [element('span', { class: 'unseen' }, ` ${unseen}`)] : []));
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The page has no part ${name}.`);
		return part;
	}
}

customElements.define('compare-qualifications', CompareQualifications);
