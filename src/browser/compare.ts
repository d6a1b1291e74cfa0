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
import { fill } from '../words/fill.ts';
import { onReturn, shownAddress, step } from './address.ts';
import { startCombobox } from './combobox.ts';
import { PairTable } from './compare-pairs.ts';
import { printedHead, report } from './compare-report.ts';
import { toCompared, toView, type Compared, type CompareView } from './compare-view.ts';
import { copy } from './copy.ts';
import { afterPaint, element } from './element.ts';
import { arrange, Kept } from './kept.ts';
import { handOver } from './picture.ts';

/** The page of comparisons: the choice stands in the address, and everything else is drawn from it. */
class CompareQualifications extends HTMLElement {
	#compared: Compared | undefined;
	#choice: Choice = { ids: [] };
	#turn = 0;
	#parts = new Kept();
	#chips = new Kept();
	#pairs = new PairTable();
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
			// It may be a fault of the page as well, and is then looked for here.
			console.error(error);
		}
	}

	#start(data: CompareData) {
		const entries = toEntries(data);
		this.#compared = toCompared(data, this.dataset['base'] ?? '/', this.dataset['site'] ?? '');
		const input = this.#part('input') as HTMLInputElement;
		startCombobox(input, this.#part('options'), {
			find: (typed) => find(entries, typed).filter((id) => !this.#choice.ids.includes(id)),
			show: (id) => this.#option(data, id),
			say: (found) =>
				this.#say(
					found === 0 ? words['none-found'] : found === 1 ? words['found-one'] : fill(words.found, { count: found }),
				),
			consider: (id) => afterPaint(() => this.#prepare([...this.#choice.ids, id])),
			choose: (id) => this.#choose([...this.#choice.ids, id], fill(words.added, { name: nameOf(data, id) })),
		});
		this.#part('form').addEventListener('submit', (event) => event.preventDefault());
		this.#part('json').addEventListener('click', () => this.#download(toComparisonJson, 'application/json', 'json'));
		this.#part('csv').addEventListener('click', () => this.#download(toComparisonCsv, 'text/csv;charset=utf-8', 'csv'));
		this.#part('copy').addEventListener('click', () => {
			void copy(shownAddress(queryOf(this.#choice))).then((done) => this.#say(words[done ? 'copied' : 'copy-failed']));
		});
		this.#part('print').addEventListener('click', () => print());
		this.#part('overview').addEventListener('click', (event) => this.#followPair(event));
		onReturn(() => this.#read());
		this.#part('form').inert = false;
		this.#read();
	}

	/** Takes the choice from the address. */
	#read() {
		if (!this.#compared) return;
		const { choice, ignored } = readChoice(new URLSearchParams(location.search), this.#compared.data);
		this.#choice = choice;
		this.#draw(ignored);
	}

	#choose(ids: string[], said: string, pair = chosenPair(this.#choice)) {
		this.#choice = withPair(ids, pair);
		afterPaint(() => this.#remember());
		this.#draw([], said);
	}

	/** Draws what will be asked for if this is chosen, while the visitor still looks at the options. */
	#prepare(ids: string[]) {
		if (!this.#compared) return;
		this.#chipsOf(this.#compared.data, ids);
		if (ids.length > 2) this.#pairs.prepare(toView(this.#compared, withPair(ids)));
	}

	/** Puts the choice into the address, as a step that the browser can go back from. */
	#remember() {
		step(queryOf(this.#choice));
	}

	/** Draws what is looked at first; what is read later follows once this has been painted. */
	#draw(ignored: readonly Ignored[], said = '') {
		if (!this.#compared) return;
		const { data } = this.#compared;
		const { ids, pair } = this.#choice;
		const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;

		arrange(this.#part('chosen'), this.#chipsOf(data, ids));
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
		const view = toView(this.#compared, this.#choice);
		const shown = report(view, this.#address());
		arrange(this.#part('overview'), ids.length > 2 ? [this.#pairs.draw(view)] : []);
		// One qualification more changes nothing of a pair that is looked at already.
		const key = pair?.join() ?? '';
		if (key !== this.#answered.key || !pair) {
			this.#part('answer').replaceChildren(...shown.answer());
			this.#answered = { key, cited: [...view.cited] };
		} else view.cited.push(...this.#answered.cited);
		if (focused) this.#focus(focused);

		const turn = ++this.#turn;
		afterPaint(() => {
			if (turn === this.#turn) this.#drawRest(view, shown.rest(), said);
		});
	}

	#drawRest(view: CompareView, rest: HTMLElement[], said: string) {
		const { data } = view;
		const { ids, pair } = view.choice;
		const names = ids.map((id) => nameOf(data, id));
		document.title = pair ? `${names.join(', ')}: ${this.#title}` : this.#title;
		const input = this.#part('input') as HTMLInputElement;
		input.readOnly = ids.length === mostChosen;
		this.#part('hint').textContent = input.readOnly ? words.full : words['field-hint'];
		const band = pair && view.pairOf(...pair)?.band;
		const one = ids.length === 1 ? fill(words['one-more'], { name: names[0] ?? '' }) : '';
		this.#say([said, one].filter(Boolean).join(' '), band && bandName(band));
		this.#part('printed').textContent = pair ? printedHead(view, this.#address()) : '';
		this.#pairs.address(view);
		this.#part('rest').replaceChildren(...rest);
	}

	/** Address of what is shown, at the site itself. */
	#address() {
		const path = location.pathname.slice((this.dataset['base'] ?? '/').length);
		return (this.dataset['site'] ?? '') + path + queryOf(this.#choice);
	}

	/** Where the focus was before the page was drawn anew, or at what has taken its place. */
	#focus(key: string) {
		const focusable = [...this.querySelectorAll<HTMLElement>('[data-key]')];
		(focusable.find((one) => one.dataset['key'] === key && one.checkVisibility()) ?? this.#part('input')).focus();
	}

	#option(data: CompareData, id: string): (Node | string)[] {
		const one = data.qualifications[id];
		if (!one) return [];
		const more = [placeOf(data, one), one.nationalTitle, one.facts.code?.text].filter(Boolean).join(' · ');
		return [one.title, ' ', element('span', { class: 'muted small' }, more)];
	}

	#chipsOf = (data: CompareData, ids: readonly string[]): HTMLElement[] =>
		ids.map((id, i) => this.#chips.get(`${i} ${id}`, () => this.#chip(nameOf(data, id), id, i)));

	/** A qualification of the choice, at its place. */
	#chip(name: string, id: string, at: number): HTMLElement {
		const button = (kind: string, sign: string, label: string, act: () => void) => {
			const made = element('button', { type: 'button', class: kind, 'aria-label': label, 'data-key': label }, sign);
			made.addEventListener('click', act);
			return made;
		};
		const others = () => this.#choice.ids.filter((other) => other !== id);
		const move = (place: number) =>
			this.#choose(
				[...others().slice(0, place), id, ...others().slice(place)],
				fill(words.moved, { name, place: place + 1 }),
			);
		return element(
			'li',
			{},
			element('span', {}, name),
			button('earlier', '←', fill(words.earlier, { name }), () => move(at - 1)),
			button('later', '→', fill(words.later, { name }), () => move(at + 1)),
			button('remove', '×', fill(words.remove, { name }), () => this.#choose(others(), fill(words.removed, { name }))),
		);
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
		if (!this.#compared) return;
		const { ids } = this.#choice;
		handOver(new Blob([make(this.#compared.data, ids)], { type }), `${fileNameOf(ids)}.${ending}`);
	}

	/** Says something; what stands on the page in large letters anyway is for those who do not see it. */
	#say(text: string, unseen = '') {
		this.#part('status').replaceChildren(text, ...(unseen ? [element('span', { class: 'unseen' }, ` ${unseen}`)] : []));
	}

	#part(name: string): HTMLElement {
		return this.#parts.get(name, () => {
			const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
			if (!part) throw new Error(`The page has no part ${name}.`);
			return part;
		});
	}
}

customElements.define('compare-qualifications', CompareQualifications);
