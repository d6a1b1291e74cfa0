import { queryOf, withPair } from '../charts/compare/choice.ts';
import { compareStrings as words, nameOf, shareInWords } from '../charts/compare/words.ts';
import { bandSigns } from '../charts/comparison-words.ts';
import { fill } from '../i18n/fill.ts';
import { columnHead, cornerHead } from './compare-tables.ts';
import { paragraph, scrolling, section, type CompareView } from './compare-view.ts';
import type { Pair } from '../model/compare/pairs.ts';
import { element } from './element.ts';
import { arrange, Kept } from './kept.ts';

const keyOf = (from: string, to: string) => `${from}..${to}`;

const shareOf = (pair: Pair) => (pair.coverage ? shareInWords(pair) : '?');
const shortBand = ({ band }: Pair) => `${bandSigns[band]} ${words[`short.${band}`]}`;

function pairCell(pair: Pair | undefined): HTMLElement {
	if (!pair) return element('td', {}, '–');
	const { from, to } = pair;
	const props = { 'data-pair': `${from},${to}`, 'data-key': keyOf(from, to) };
	return element('td', {}, element('a', props, shareOf(pair), element('span', {}, shortBand(pair))));
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
		scrolling(
			words['pairs-caption'],
			element('table', { 'aria-label': words['pairs-caption'] }, element('thead', {}, this.#head), this.#body),
		),
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
		this.#kept.get(keyOf(from, to), () => pairCell(view.pairOf(from, to)));

	/**
	 * Names of the cells, and addresses, which hold the whole choice. As text out of sight the names would cost more
	 * layout than all that is seen of the table.
	 */
	label({ data, choice, pairOf }: CompareView) {
		for (const link of this.#section.querySelectorAll<HTMLElement>('[data-pair]')) {
			const [from = '', to = ''] = link.dataset['pair']?.split(',') ?? [];
			link.setAttribute('href', queryOf(withPair(choice.ids, [from, to])));
			const pair = pairOf(from, to);
			if (!pair) continue;
			const figures = { share: shareOf(pair), short: shortBand(pair) };
			const names = { from: nameOf(data, from), to: nameOf(data, to) };
			link.setAttribute('aria-label', fill(words['pair-cell'], { ...names, ...figures }));
		}
	}
}
