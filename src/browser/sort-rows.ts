/** The column that rows are sorted by, and which way. */
export interface Order {
	column: number;
	down: boolean;
}

/** `−1,234.5` as it is written on the pages; NaN where a cell holds a word or nothing. */
const numberOf = (text: string): number => parseFloat(text.replace('−', '-').replaceAll(',', ''));

/** No value: it stands last, whichever way is sorted. */
const isNothing = (value: string) => value === '' || value === '–';

/**
 * Places of these values when they are sorted: in a column of figures by size, with what is no figure last either way;
 * else as the language orders words, and codes by their parts (2512.4 before 2512.10), with what is empty last. What is equal
 * keeps its order.
 */
export function sortedPlaces(values: readonly string[], figures: boolean, down: boolean, lang: string): number[] {
	const way = down ? -1 : 1;
	const numbers = figures ? values.map(numberOf) : [];
	const isLast = values.map((value, i) => (figures ? Number.isNaN(numbers[i]) : isNothing(value)));
	const inOrder = (a: number, b: number) =>
		figures
			? (numbers[a] ?? 0) - (numbers[b] ?? 0)
			: (values[a] ?? '').localeCompare(values[b] ?? '', lang, {
					numeric: true,
					sensitivity: 'base',
				});
	return values
		.map((_, place) => place)
		.sort((a, b) => Number(isLast[a]) - Number(isLast[b]) || (isLast[a] ? 0 : inOrder(a, b) * way));
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

/** Puts rows in an order into the table, by default in the order given, and says so at its heads. */
export function showOrder(table: HTMLTableElement, rows: readonly HTMLTableRowElement[], order: Order | undefined) {
	const heads = headsOf(table);
	for (const [i, head] of heads.entries())
		if (i === order?.column) head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
		else head.removeAttribute('aria-sort');
	const cells = order ? rows.map((row) => row.cells[order.column]) : [];
	const places = order
		? sortedPlaces(
				cells.map(valueOf),
				isOfFigures(heads[order.column], cells),
				order.down,
				document.documentElement.lang,
			)
		: [...rows.keys()];
	table.tBodies[0]?.append(...places.flatMap((place) => rows[place] ?? []));
}

/** Makes buttons of the heads: a first press sorts up, the next down, the third as the page had it. */
export function sortByHeads(table: HTMLTableElement, choose: (order: Order | undefined) => void) {
	for (const [column, head] of headsOf(table).entries()) {
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
