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
	rows: { cells: Inline[][]; values: Record<string, string> }[];
	/** Where the list is too long for a page: which part of it this is. */
	part?: ListPart;
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

/** `wordOf`: what a value is called; without it, it stands for itself. */
export type Filters = { key: string; label: string; wordOf?: (value: string) => string }[];

/** The values that occur in the rows become the options of a filter, in the order in which they occur. */
export function withOptions(filters: Filters, rows: ListView['rows']): ListView['filters'] {
	return filters.map(({ key, label, wordOf = (value) => value }) => ({
		key,
		label,
		options: [...new Set(rows.flatMap((row) => (row.values[key] ?? '').split(' ').filter(Boolean)))].map((value) => ({
			value,
			label: wordOf(value),
		})),
	}));
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
}

/** The list of a collection, from what the catalogue holds. */
export type ListOf<N extends CollectionName> = (context: ViewContext) => ListContent<N>;
