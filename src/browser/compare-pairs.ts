import { queryOf, withPair } from '../tools/compare/choice.ts';
import { compareStrings as words, nameOf, shareInWords } from '../tools/compare/words.ts';
import { bandSigns } from '../charts/comparison-words.ts';
import { fill } from '../words/fill.ts';
import { pairId } from '../model/compare/pairs.ts';
import { columnHead, cornerHead, tableOf } from './compare-tables.ts';
import { paragraph, section, type CompareView } from './compare-view.ts';
import { element } from './element.ts';
import { arrange, Kept } from './kept.ts';

function pairCell(view: CompareView, from: string, to: string): HTMLElement {
	const pair = view.pairOf(from, to);
	if (!pair) return element('td', {}, '–');
	const share = pair.coverage ? shareInWords(pair) : '?';
	const short = `${bandSigns[pair.band]} ${words[`short.${pair.band}`]}`;
	const names = { from: nameOf(view.data, from), to: nameOf(view.data, to) };
	const props = {
		'data-pair': `${from},${to}`,
		'data-key': pairId(from, to),
		// As text out of sight it would cost more layout than all that is seen of the table.
		'aria-label': fill(words['pair-cell'], { ...names, share, short }),
	};
	return element('td', {}, element('a', props, share, element('span', {}, short)));
}

/**
 * Every pair at a glance; a cell leads to the pair in detail. What was drawn is kept: with one qualification more
 * there are a row and a column to draw, and not the whole table.
 */
export class PairTable {
	#kept = new Kept();
	#head = element('tr', {}, cornerHead(words['pairs-corner']));
	#body = element('tbody', {});
	#section = section(
		'pairs',
		words.pairs,
		paragraph(words['pairs-text'], 'muted small'),
		tableOf(words['pairs-caption'], this.#head, this.#body),
	);

	constructor() {
		this.#section.className = 'pairs';
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
		arrange(this.#head, [this.#head.firstElementChild as HTMLElement, ...ids.map((id) => this.#column(view, id))]);
		const rows = ids.map((id) => this.#row(view, id));
		rows.forEach((row, i) =>
			arrange(row, [row.firstElementChild as HTMLElement, ...ids.map((to) => this.#cell(view, ids[i] ?? '', to))]),
		);
		arrange(this.#body, rows);
		this.#section.querySelector('[aria-current]')?.removeAttribute('aria-current');
		if (pair) this.#cell(view, ...pair).firstElementChild?.setAttribute('aria-current', 'true');
		return this.#section;
	}

	#column = (view: CompareView, id: string) => this.#kept.get(`column ${id}`, () => columnHead(view, id));

	#row = (view: CompareView, id: string) =>
		this.#kept.get(`row ${id}`, () => element('tr', {}, element('th', { scope: 'row' }, nameOf(view.data, id))));

	#cell = (view: CompareView, from: string, to: string) =>
		this.#kept.get(pairId(from, to), () => pairCell(view, from, to));

	/** Writes the addresses of the cells, each of which holds the whole choice. */
	address({ choice }: CompareView) {
		for (const link of this.#section.querySelectorAll<HTMLElement>('[data-pair]')) {
			const [from = '', to = ''] = link.dataset['pair']?.split(',') ?? [];
			link.setAttribute('href', queryOf(withPair(choice.ids, [from, to])));
		}
	}
}
