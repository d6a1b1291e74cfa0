import { listFileName, toListCsv } from '../tools/lists/file.ts';
import { handOver } from './picture.ts';

/** What stands in a cell; its second title is told apart. */
function textsOf(cell: HTMLTableCellElement): { text: string; own: string | undefined } {
	const own = cell.querySelector('small')?.textContent;
	const text = own ? cell.textContent.replace(own, () => '') : cell.textContent;
	return { text: text.trim().replace(/\s+/g, ' ').replace(/^–$/, ''), own };
}

/**
 * Hands over the rows and columns of a table that are shown, with the address of the page that each row leads to.
 * `labels`: of what has no column of its own.
 */
export function downloadRows(
	table: HTMLTableElement,
	labels: { own: string; page: string },
	place: string,
	query: URLSearchParams,
) {
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	const columns = heads.flatMap((head, i) => (head.tagName === 'TH' && !head.hidden ? [i] : []));
	const rows = [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden);
	const lines = rows.map((row) => {
		const cells = columns.flatMap((i) => row.cells[i] ?? []).map(textsOf);
		const page = row.querySelector<HTMLAnchorElement>('.name a')?.href ?? '';
		return { cells: cells.map(({ text }) => text), own: cells.find(({ own }) => own)?.own ?? '', page };
	});
	// A second title or a page is a column where a row has one.
	const has = (key: 'own' | 'page') => lines.some((line) => line[key] !== '');
	const more = (['own', 'page'] as const).filter(has);
	const csv = toListCsv(
		[...columns.map((i) => heads[i]?.textContent.trim() ?? ''), ...more.map((key) => labels[key])],
		lines.map((line) => [...line.cells, ...more.map((key) => line[key])]),
	);
	handOver(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${listFileName(place, query)}.csv`);
}
