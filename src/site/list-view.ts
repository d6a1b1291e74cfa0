import type { ViewContext } from './view-context.ts';
import type { CollectionName, Records } from '../schema/collections.ts';
import type { Inline } from './view.ts';

/** A filter of an index page: its name in the URL, its label, and the value of a row. */
export interface ListView {
	collection: CollectionName;
	title: string;
	lede: string;
	head: { key: string; label: string; numeric?: boolean }[];
	filters: { key: string; label: string; options: { value: string; label: string }[] }[];
	rows: ListRow[];
	/** What holds for every row, said once in place of a column. */
	notes?: string[];
	/** Where the list is too long for a page: which part of it this is. */
	part?: ListPart;
}

export interface ListRow {
	cells: Inline[][];
	/** Its value for each filter. */
	values: Record<string, string>;
	/** Where it can be ticked to be compared with others: its id, and what it is called. */
	tick?: { id: string; title: string };
}

/** One page of a list that is too long for one: of the whole list, or of the rows that a filter lets through. */
export interface ListPart {
	/** What follows the address of the list; nothing for its first page. */
	path: string;
	rows: ListView['rows'];
	/** Number of its first row among those that it is a part of. */
	from: number;
	/** How many these are, and where their pages begin. */
	count: number;
	pages: { path: string; first: string }[];
	/** The filter that the rows have passed. */
	facet?: { key: string; value: string };
}

/** `wordOf`: what a value is called; without it, it stands for itself. `order`: of its values by what they are called. */
export type Filters = {
	key: string;
	label: string;
	wordOf?: (value: string) => string;
	order?: (a: string, b: string) => number;
}[];

/** The values that occur in the rows become the options of a filter, by default in the order in which they occur. */
export function withOptions(filters: Filters, rows: readonly Pick<ListRow, 'values'>[]): ListView['filters'] {
	return filters.map(({ key, label, wordOf = (value) => value, order }) => {
		const values = new Set(rows.flatMap((row) => (row.values[key] ?? '').split(' ').filter(Boolean)));
		const options = [...values].map((value) => ({ value, label: wordOf(value) }));
		return { key, label, options: order ? options.sort((a, b) => order(a.label, b.label)) : options };
	});
}

/** What is particular to the list of a collection; title, the values and options of its filters follow. */
export interface ListContent<N extends CollectionName> {
	head: ListView['head'];
	/** Its filters; the values of a record are those of its facets. */
	filterBy: Filters;
	cells: (record: Records[N]) => Inline[][];
	/** Where they do not stand in the order of the catalogue. */
	records?: readonly Records[N][];
	/** Where it follows from what the collection holds. */
	lede?: string;
	/** Which records can be ticked to be compared. */
	comparable?: (record: Records[N]) => boolean;
}

/** The list of a collection, from what the catalogue holds. */
export type ListOf<N extends CollectionName> = (context: ViewContext) => ListContent<N>;
