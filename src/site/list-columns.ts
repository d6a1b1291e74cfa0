import type { ListRow, ListView } from './list-view.ts';
import type { Inline } from './view.ts';

type Table = Pick<ListView, 'head' | 'rows'>;

const isEmpty = (cell: readonly Inline[] = []): boolean => cell.every(({ text }) => text === '' || text === '–');

/** The state that is all that a cell says. */
const stateOf = (cell: readonly Inline[] = []): Inline | undefined =>
	cell.length === 1 && cell[0]?.as === 'status' ? cell[0] : undefined;

const without = (row: ListRow, column: number): ListRow => ({
	...row,
	cells: row.cells.filter((_, i) => i !== column),
});

/** The state that more than half of the rows have. */
function commonState(cells: readonly (Inline | undefined)[]): Inline | undefined {
	const [most = []] = [...Map.groupBy(cells, (cell) => cell?.state).values()].sort((a, b) => b.length - a.length);
	return most.length > cells.length / 2 ? most[0] : undefined;
}

/**
 * A table without what says nothing: a column that is empty in every row goes; a state that all rows have is said once in
 * place of its column, and one that most have stands as plain text, so that the exceptions are seen.
 */
export function withoutNoise(
	{ head, rows }: Table,
	sayOfAll: (label: string, state: string) => string,
): Table & { notes?: string[] } {
	let shown: Table = { head, rows };
	const notes: string[] = [];
	for (let column = head.length - 1; column > 0; column--) {
		const states = rows.map(({ cells }) => stateOf(cells[column]));
		const common = rows.length > 1 ? commonState(states) : undefined;
		const isOfAll = common !== undefined && states.every((one) => one?.state === common.state);
		if (isOfAll) notes.unshift(sayOfAll(head[column]?.label ?? '', common.text));
		if (isOfAll || (rows.length > 0 && rows.every(({ cells }) => isEmpty(cells[column]))))
			shown = {
				head: shown.head.filter((_, i) => i !== column),
				rows: shown.rows.map((row) => without(row, column)),
			};
		else if (common) shown = { head: shown.head, rows: shown.rows.map((row) => quieted(row, column, common.state)) };
	}
	return { ...shown, ...(notes.length > 0 ? { notes } : {}) };
}

const quieted = (row: ListRow, column: number, state: string | undefined): ListRow => ({
	...row,
	cells: row.cells.map((cell, i) =>
		i === column && stateOf(cell)?.state === state ? cell.map(({ text }): Inline => ({ text })) : cell,
	),
});
