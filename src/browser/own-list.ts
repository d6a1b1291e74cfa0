import { competenceOptions, outcomeRows, pages, shownAtOnce } from '../tools/own/list.ts';
import type { OwnQualification } from '../tools/own/own.ts';
import type { OwnView } from '../tools/own/page-data.ts';
import { outcomeRow } from '../tools/own/row.ts';
import { elementOf, nodesOf } from './nodes.ts';

/** The outcomes of a qualification that is described: a part of the list, in which each is drawn anew when it changes. */
export class OwnList {
	#from = 0;
	/** The outcome that was turned to last. */
	#last = '';
	#place: HTMLElement;
	#pages: HTMLElement;
	#view: OwnView;
	#own: () => OwnQualification;

	constructor(part: (name: string) => HTMLElement, view: OwnView, own: () => OwnQualification) {
		this.#place = part('own-outcomes');
		this.#pages = part('own-pages');
		this.#view = view;
		this.#own = own;
		this.#place.addEventListener('keydown', (event) => walk(event));
		this.#place.addEventListener('focusin', ({ target }) => {
			this.#last = (target as Element).closest<HTMLElement>('.own-outcome')?.dataset['id'] ?? '';
			this.#offer(target);
		});
	}

	/** Draws the part of the list that is shown. */
	draw() {
		const own = this.#own();
		this.#from = Math.min(this.#from, Math.max(0, own.outcomes.length - 1));
		this.#from -= this.#from % shownAtOnce;
		this.#place.replaceChildren(nodesOf(outcomeRows(this.#view, own, this.#from)));
		this.#pages.replaceChildren(nodesOf(pages(this.#view, own, this.#from)));
	}

	/** Draws one outcome anew; the focus stays on what has it, or goes to what has taken its place. */
	drawOne(id: string) {
		const at = this.#own().outcomes.findIndex((one) => one.id === id);
		const [one, row] = [this.#own().outcomes[at], this.#rowOf(id)];
		if (!one || !row) return;
		const focused = row.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
		const drawn = elementOf(outcomeRow(this.#view, one, at + 1));
		row.replaceWith(drawn);
		if (!focused) return;
		const same = [...drawn.querySelectorAll<HTMLElement>('[data-key]')].find(
			({ dataset }) => dataset['key'] === focused.dataset['key'],
		);
		(same ?? drawn.querySelector('button'))?.focus();
	}

	/** The place of the outcome that was turned to last; where that is not shown, of the last before those that are. */
	get at(): number {
		const at = this.#own().outcomes.findIndex(({ id }) => id === this.#last);
		return at < this.#from || at >= this.#from + shownAtOnce ? this.#from - 1 : at;
	}

	/** Shows those before or after. */
	turn(pages: 1 | -1) {
		this.#from += pages * shownAtOnce;
		this.draw();
		this.#place.querySelector('textarea')?.focus();
	}

	/** Shows an outcome by its place, and goes to what is proposed for it, or to its text. */
	show(at: number, what: 'proposals' | 'text') {
		if (at < this.#from || at >= this.#from + shownAtOnce) {
			this.#from = at;
			this.draw();
		}
		const row = this.#rowOf(this.#own().outcomes[at]?.id ?? '');
		row?.querySelector<HTMLElement>(what === 'text' ? 'textarea' : '.proposals button')?.focus();
	}

	#rowOf = (id: string) =>
		[...this.#place.querySelectorAll<HTMLElement>('.own-outcome')].find(({ dataset }) => dataset['id'] === id);

	/** Puts all competences into the list that is turned to. */
	#offer(target: EventTarget | null) {
		if (!(target instanceof HTMLSelectElement) || target.dataset['other'] === undefined || target.length > 1) return;
		const { id } = target.closest<HTMLElement>('.own-outcome')?.dataset ?? {};
		const chosen = this.#own().outcomes.find((one) => one.id === id)?.coding?.competences ?? [];
		target.append(nodesOf(competenceOptions(this.#view, chosen)));
	}
}

const buttonsOf = (row: Element | undefined) => [...(row?.querySelectorAll('button') ?? [])];

/** Arrows move between the buttons of an outcome, and to those of the outcomes above and below. */
function walk(event: KeyboardEvent) {
	const here = (event.target as Element).closest('button');
	const row = here?.closest('.own-outcome');
	if (!here || !row) return;
	const rows = [...(row.parentElement?.children ?? [])];
	const at = buttonsOf(row).indexOf(here);
	const inRow = (by: number) => {
		const buttons = buttonsOf(rows[rows.indexOf(row) + by]);
		return buttons[Math.min(at, buttons.length - 1)];
	};
	const goal: Record<string, HTMLElement | undefined> = {
		ArrowRight: buttonsOf(row)[at + 1],
		ArrowLeft: buttonsOf(row)[at - 1],
		ArrowDown: inRow(1),
		ArrowUp: inRow(-1),
	};
	if (!Object.hasOwn(goal, event.key)) return;
	event.preventDefault();
	goal[event.key]?.focus();
}
