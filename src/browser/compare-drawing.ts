import { bandName } from '../charts/comparison-in-words.ts';
import { mostChosen, withPair, type Choice } from '../tools/compare/choice.ts';
import { chip } from '../tools/compare/chosen.ts';
import { reasonRow } from '../tools/compare/competences.ts';
import { report } from '../tools/compare/report.ts';
import { nameOf } from '../tools/compare/sentences.ts';
import { toView, type Compared, type CompareView } from '../tools/compare/view.ts';
import { printedHead } from '../tools/colophon.ts';
import { PairTable } from './compare-pairs.ts';
import { afterPaint } from './element.ts';
import { arrange, Kept } from './kept.ts';
import { elementOf, nodesOf } from './nodes.ts';
import { say } from './tool.ts';

/** What the page of comparisons shows of a choice: what is looked at first at once, the rest once that is painted. */
export class CompareDrawing {
	#turn = 0;
	#chips = new Kept();
	#pairs: PairTable;
	#element: HTMLElement;
	#part: (name: string) => HTMLElement;
	#compared: Compared;
	#address: (choice: Choice) => string;
	#title = document.title;
	#view: CompareView | undefined;
	/** The pair whose answer is on the page, and the sources that it cites. */
	#answered: { key: string; cited: readonly string[] } = { key: '', cited: [] };

	/** `address`: the full address of a choice. */
	constructor(
		element: HTMLElement,
		part: (name: string) => HTMLElement,
		compared: Compared,
		address: (choice: Choice) => string,
	) {
		this.#element = element;
		this.#part = part;
		this.#compared = compared;
		this.#address = address;
		this.#pairs = new PairTable(compared);
	}

	/** Draws what will be asked for if this is chosen, while the visitor still looks at the options. */
	prepare(ids: string[]) {
		this.#chipsOf(ids);
		if (ids.length > 2) this.#pairs.prepare(toView(this.#compared, withPair(ids)));
	}

	draw(choice: Choice, said: string) {
		const part = this.#part;
		const { ids, pair } = choice;
		const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
		arrange(part('chosen'), this.#chipsOf(ids));
		part('chosen').hidden = ids.length === 0;
		part('empty').hidden = ids.length > 0;
		// With a comparison the answer belongs on the first screen.
		part('lede').hidden = ids.length > 0;
		this.#element.classList.toggle('compared', ids.length > 1);
		if (!pair) part('files').hidden = true;
		// One qualification more changes nothing of a pair that is looked at already.
		const key = pair?.join() ?? '';
		const stands = pair !== undefined && key === this.#answered.key;
		const view = toView(this.#compared, choice, stands ? this.#answered.cited : []);
		const shown = report(view, this.#address(choice));
		arrange(part('overview'), ids.length > 2 ? [this.#pairs.draw(view)] : []);
		if (!stands) {
			part('answer').replaceChildren(nodesOf(shown.answer()));
			this.#answered = { key, cited: [...view.sources.cited] };
		}
		if (focused) this.#focus(focused);

		const turn = ++this.#turn;
		afterPaint(() => {
			if (turn === this.#turn) this.#drawRest(view, nodesOf(shown.rest()), said);
		});
	}

	#drawRest(view: CompareView, rest: DocumentFragment, said: string) {
		const part = this.#part;
		const { fill, words } = view.locale;
		const { ids, pair } = view.choice;
		const names = ids.map((id) => nameOf(view, id));
		document.title = pair ? `${names.join(', ')}: ${this.#title}` : this.#title;
		const input = part('input') as HTMLInputElement;
		input.readOnly = ids.length === mostChosen;
		part('hint').textContent = words.compare[input.readOnly ? 'full' : 'field-hint'];
		const band = pair && view.pairOf(...pair)?.band;
		const one = ids.length === 1 ? fill(words.compare['one-more'], { name: names[0] ?? '' }) : '';
		say(part('status'), [said, one].filter(Boolean).join(' '), band && bandName(view.locale, band));
		part('printed').textContent = pair ? printedHead({ ...view, address: this.#address(view.choice) }) : '';
		this.#pairs.address(view);
		part('rest').replaceChildren(rest);
		part('files').hidden = !pair;
		this.#view = view;
	}

	/** Opens the reason for a mark of the table of competences in a row of its own, or closes it. */
	toggleReason(mark: HTMLElement) {
		const line = mark.closest('tr');
		const isOpen = mark.getAttribute('aria-expanded') === 'true';
		const next = line?.nextElementSibling;
		if (next?.classList.contains('reason')) next.remove();
		for (const other of line?.querySelectorAll('button') ?? []) other.setAttribute('aria-expanded', 'false');
		if (isOpen || !this.#view) return;
		mark.setAttribute('aria-expanded', 'true');
		line?.after(nodesOf(reasonRow(this.#view, mark.dataset['mark'] ?? '')));
	}

	#chipsOf = (ids: readonly string[]): HTMLElement[] =>
		ids.map((id) => this.#chips.get(id, () => elementOf(chip(this.#compared, id))));

	/** Where the focus was before the page was drawn anew, or at what has taken its place. */
	#focus(key: string) {
		const focusable = [...this.#element.querySelectorAll<HTMLElement>('[data-key]')];
		(focusable.find((one) => one.dataset['key'] === key && one.checkVisibility()) ?? this.#part('input')).focus();
	}
}
