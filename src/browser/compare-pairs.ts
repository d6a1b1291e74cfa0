import type { Markup } from '../charts/markup.ts';
import { queryOf, withPair } from '../tools/compare/choice.ts';
import { idsOfPair, pairId } from '../model/compare/pairs.ts';
import type { Compared } from '../tools/compare/compared.ts';
import { pairCell, pairRow, pairSection } from '../tools/compare/pairs.ts';
import { columnHead } from '../tools/compare/tables.ts';
import type { CompareView } from '../tools/compare/view.ts';
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

	/** Draws what is about a qualification anew the next time. */
	forget(id: string) {
		this.#kept.forget((key) => key.endsWith(` ${id}`) || idsOfPair(key).includes(id));
	}

	/** Makes what the table of a choice is put together from. */
	make(view: CompareView) {
		const { ids } = view.choice;
		const cellsFrom = (from: string) =>
			ids.map((to): [string, () => Markup] => [pairId(from, to), () => pairCell(view, from, to)]);
		return {
			columns: ids.map((id) => this.#column(view, id)),
			rows: ids.map((id) => this.#row(view, id)),
			cells: this.#kept.all(ids.flatMap(cellsFrom)),
		};
	}

	/** The table of a choice. */
	draw(view: CompareView): HTMLElement {
		const { ids, pair } = view.choice;
		const { columns, rows, cells } = this.make(view);
		const [head, body] = ['thead tr', 'tbody'].map((part) => this.#section.querySelector<HTMLElement>(part));
		if (!head || !body) return this.#section;
		const give = (line: HTMLElement, cells: HTMLElement[]) =>
			arrange(line, [line.firstElementChild as HTMLElement, ...cells]);
		give(head, columns);
		rows.forEach((row, i) => give(row, cells.slice(i * ids.length, (i + 1) * ids.length)));
		arrange(body, rows);
		this.#section.querySelector('[aria-current]')?.removeAttribute('aria-current');
		const current = pair && cells[ids.indexOf(pair[0]) * ids.length + ids.indexOf(pair[1])];
		current?.firstElementChild?.setAttribute('aria-current', 'true');
		return this.#section;
	}

	#column = (view: CompareView, id: string) => this.#kept.get(`column ${id}`, () => elementOf(columnHead(view, id)));

	#row = (view: CompareView, id: string) => this.#kept.get(`row ${id}`, () => elementOf(pairRow(view, id)));

	/** Writes the addresses of the cells, each of which holds the whole choice. */
	address({ choice }: CompareView) {
		for (const link of this.#section.querySelectorAll<HTMLElement>('[data-pair]')) {
			const [from = '', to = ''] = link.dataset['pair']?.split(',') ?? [];
			link.setAttribute('href', queryOf(withPair(choice.ids, [from, to])));
		}
	}
}
