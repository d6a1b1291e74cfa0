/** The column that rows are sorted by, and which way. */
export interface Order {
	column: number;
	down: boolean;
}

/** `−1,234.5` as it is written on the pages; NaN where a cell holds a word or nothing. */
const numberOf = (text: string): number => parseFloat(text.replace('−', '-').replaceAll(',', ''));

/**
 * Places of these texts when they are sorted: in a column of figures by size, with what is no figure last either way;
 * else by the page's language, and codes by their parts (2512.4 before 2512.10). What is equal keeps its order.
 */
export function sortedPlaces(texts: readonly string[], figures: boolean, down: boolean): number[] {
	const way = down ? -1 : 1;
	const numbers = texts.map(numberOf);
	const byFigure = (a: number, b: number) => {
		const [x = NaN, y = NaN] = [numbers[a], numbers[b]];
		if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
		return (x - y) * way;
	};
	const byText = (a: number, b: number) =>
		(texts[a] ?? '').localeCompare(texts[b] ?? '', 'en', { numeric: true, sensitivity: 'base' }) * way;
	return texts.map((_, place) => place).sort(figures ? byFigure : byText);
}

const headsOf = (table: HTMLTableElement) => [...(table.tHead?.rows[0]?.cells ?? [])];

/** Puts rows in an order into the table, by default in the order given, and says so at its heads. */
export function showOrder(table: HTMLTableElement, rows: readonly HTMLTableRowElement[], order: Order | undefined) {
	const heads = headsOf(table);
	for (const [i, head] of heads.entries())
		if (i === order?.column) head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
		else head.removeAttribute('aria-sort');
	const texts = order ? rows.map((row) => row.cells[order.column]?.textContent.trim() ?? '') : [];
	const places = order
		? sortedPlaces(texts, heads[order.column]?.classList.contains('n') ?? false, order.down)
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
