import type { ListPart, ListView } from './list-view.ts';

/** A list of so many rows stands on one page, where all of it can be filtered, sorted and ticked. */
const rowsTogether = 300;

/** Rows on a page of a longer list, which goes on elsewhere: no page of it weighs more than 150 KB. */
export const rowsOnPage = 160;

/** A value as it stands in an address. */
const inPath = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}.-]+/gu, '-');

/** Where the rows with a value of a filter are listed, below the address of the list. */
export const facetPath = (key: string, value: string): string => `by/${key}/${inPath(value)}/`;

/** The name that a row begins with. */
const nameOf = (row: ListView['rows'][number] | undefined): string =>
	row?.cells[0]?.map(({ text }) => text).join('') ?? '';

/** All pages of a list: one where it is short, else those of the whole list and of each value of its filters. */
export function partsOf({ rows, filters }: Pick<ListView, 'rows' | 'filters'>): [ListPart, ...ListPart[]] {
	const facets = rows.length > rowsTogether ? filters : [];
	const [first, ...others] = pagesOf('', 'by/all/', rows);
	return [
		first,
		...others,
		...facets.flatMap(({ key, options }) =>
			options.flatMap(({ value }) =>
				pagesOf(
					facetPath(key, value),
					facetPath(key, value),
					rows.filter(({ values }) => (values[key] ?? '').split(' ').includes(value)),
				).map((part) => ({ ...part, facet: { key, value } })),
			),
		),
	];
}

/** `path`: of the first page; the others are numbered below `further`. */
function pagesOf(path: string, further: string, rows: ListView['rows']): [ListPart, ...ListPart[]] {
	const size = rows.length > rowsTogether ? rowsOnPage : rowsTogether;
	const starts = Array.from({ length: Math.max(1, Math.ceil(rows.length / size)) }, (_, i) => i * size);
	const pages = starts.map((start, i) => ({
		path: i === 0 ? path : `${further}${i + 1}/`,
		first: nameOf(rows[start]),
	}));
	const partAt = (i: number): ListPart => ({
		path: pages[i]?.path ?? path,
		rows: rows.slice(i * size, (i + 1) * size),
		from: i * size + 1,
		count: rows.length,
		pages,
	});
	return [partAt(0), ...starts.slice(1).map((_, i) => partAt(i + 1))];
}
