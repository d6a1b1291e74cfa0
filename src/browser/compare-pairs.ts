import { queryOf, withPair } from '../tools/compare/choice.ts';
import { pairCell, pairRow, pairSection } from '../tools/compare/pairs.ts';
import { columnHead } from '../tools/compare/tables.ts';
import type { Compared, CompareView } from '../tools/compare/view.ts';
import { pairId } from '../model/compare/pairs.ts';
import { arrange, Kept } from './kept.ts';
import { elementOf } from './nodes.ts';

/**
 * Every pair at a glance. What was drawn is kept: with one qualification more there are a row and a column to draw,
 * and not the whole table.
 */
export class PairTable {
	#kept = new Kept();
	#section: HTMLElement;

	constructor(compared: Compared) {
		this.#section = elementOf(pairSection(compared));
	}

	/** Draws what the table of a choice needs, so that only its place is left to be given. */
	prepare(view: CompareView) {
		const { ids } = view.choice;
		for (const id of ids) {
			this.#column(view, id);
			this.#row(view, id);
			for (const to of ids) this.#cell(view, id, to);
		}
	}

	/** The table of a choice. */
	draw(view: CompareView): HTMLElement {
		const { ids, pair } = view.choice;
		const [head, body] = ['thead tr', 'tbody'].map((part) => this.#section.querySelector<HTMLElement>(part));
		if (!head || !body) return this.#section;
		const give = (line: HTMLElement, cells: HTMLElement[]) =>
			arrange(line, [line.firstElementChild as HTMLElement, ...cells]);
		give(
			head,
			ids.map((id) => this.#column(view, id)),
		);
		const rows = ids.map((id) => this.#row(view, id));
		rows.forEach((row, i) =>
			give(
				row,
				ids.map((to) => this.#cell(view, ids[i] ?? '', to)),
			),
		);
		arrange(body, rows);
		this.#section.querySelector('[aria-current]')?.removeAttribute('aria-current');
		if (pair) this.#cell(view, ...pair).firstElementChild?.setAttribute('aria-current', 'true');
		return this.#section;
	}

	#column = (view: CompareView, id: string) => this.#kept.get(`column ${id}`, () => elementOf(columnHead(view, id)));

	#row = (view: CompareView, id: string) => this.#kept.get(`row ${id}`, () => elementOf(pairRow(view, id)));

	#cell = (view: CompareView, from: string, to: string) =>
		this.#kept.get(pairId(from, to), () => elementOf(pairCell(view, from, to)));

	/** Writes the addresses of the cells, each of which holds the whole choice. */
	address({ choice }: CompareView) {
		for (const link of this.#section.querySelectorAll<HTMLElement>('[data-pair]')) {
			const [from = '', to = ''] = link.dataset['pair']?.split(',') ?? [];
			link.setAttribute('href', queryOf(withPair(choice.ids, [from, to])));
		}
	}
}
