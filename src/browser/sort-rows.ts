import { figureReader } from './figure-reader.ts';

/** The column that rows are sorted by, and which way. */
export interface Order {
	column: number;
	down: boolean;
}

/** No value: it stands last, whichever way is sorted. */
const isNothing = (value: string) => value === '' || value === '–';

/** Places of figures by size, with what is no figure last either way. What is equal keeps its order. */
export const placesBySize = (figures: readonly number[], down: boolean): number[] =>
	sortedPlaces(figures, Number.isNaN, (a, b) => a - b, down);

/**
 * Places of texts as the language orders words, and codes by their parts (2512.4 before 2512.10), with what is empty last
 * either way. What is equal keeps its order.
 */
export function placesByWords(texts: readonly string[], down: boolean, lang: string): number[] {
	const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
	return sortedPlaces(texts, isNothing, compare, down);
}

function sortedPlaces<T>(
	values: readonly T[],
	isLast: (value: T) => boolean,
	compare: (a: T, b: T) => number,
	down: boolean,
): number[] {
	const way = down ? -1 : 1;
	return values
		.map((value, place) => ({ value, place, last: isLast(value) }))
		.sort((a, b) => Number(a.last) - Number(b.last) || (a.last ? 0 : compare(a.value, b.value) * way))
		.map(({ place }) => place);
}

const headsOf = (table: HTMLTableElement) => [...(table.tHead?.rows[0]?.cells ?? [])];

/** The value behind a cell, where it is told, else its text. */
const valueOf = (cell: HTMLTableCellElement | undefined): string =>
	cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';

/** Whether a column is sorted by size: it says that it is of figures, or all that its cells tell are numbers. */
function isOfFigures(head: HTMLTableCellElement | undefined, cells: readonly (HTMLTableCellElement | undefined)[]) {
	if (head?.classList.contains('n')) return true;
	const told = cells.flatMap((cell) => cell?.dataset['sort'] ?? []).filter(Boolean);
	return told.length > 0 && told.every((value) => !Number.isNaN(Number(value)));
}

/** Places of the rows with these cells of a column. */
function placesOf(
	head: HTMLTableCellElement | undefined,
	cells: readonly (HTMLTableCellElement | undefined)[],
	down: boolean,
): number[] {
	const { lang } = document.documentElement;
	if (!isOfFigures(head, cells)) return placesByWords(cells.map(valueOf), down, lang);
	const read = figureReader(lang);
	// What is told is for machines, and has a decimal point in every language.
	const figureOf = (told: string | undefined, text: string) => (told === undefined ? read(text) : parseFloat(told));
	return placesBySize(
		cells.map((cell) => figureOf(cell?.dataset['sort'], cell?.textContent ?? '')),
		down,
	);
}

/** Puts rows in an order into the table, by default in the order given, and says so at its heads. */
export function showOrder(table: HTMLTableElement, rows: readonly HTMLTableRowElement[], order: Order | undefined) {
	const heads = headsOf(table);
	for (const [i, head] of heads.entries())
		if (i === order?.column) head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
		else head.removeAttribute('aria-sort');
	const cells = order ? rows.map((row) => row.cells[order.column]) : [];
	const places = order ? placesOf(heads[order.column], cells, order.down) : [...rows.keys()];
	table.tBodies[0]?.append(...places.flatMap((place) => rows[place] ?? []));
}

/** Makes buttons of the heads: a first press sorts up, the next down, the third as the page had it. */
export function sortByHeads(table: HTMLTableElement, choose: (order: Order | undefined) => void) {
	for (const [column, head] of headsOf(table).entries()) {
		// A cell that is no head stands over what is no value.
		if (head.tagName !== 'TH') continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = head.textContent.trim();
		button.addEventListener('click', () => {
			const now = head.getAttribute('aria-sort');
			choose(now === 'descending' ? undefined : { column, down: now === 'ascending' });
		});
		head.replaceChildren(button);
	}
}

/** Lets a table be sorted by its heads. What it gives sorts rows that were drawn anew as those before them. */
export function startSorting(table: HTMLTableElement): () => void {
	let rows = [...(table.tBodies[0]?.rows ?? [])];
	let order: Order | undefined;
	sortByHeads(table, (chosen) => {
		order = chosen;
		showOrder(table, rows, order);
	});
	return () => {
		rows = [...(table.tBodies[0]?.rows ?? [])];
		if (order) showOrder(table, rows, order);
	};
}
