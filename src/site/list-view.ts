import type { ViewContext } from './view-context.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Inline } from './view.ts';

/** A filter of an index page: its name in the URL, its label, and the value of a row. */
export interface ListView {
	collection: CollectionName;
	title: string;
	lede: string;
	head: { key: string; label: string; numeric?: boolean }[];
	filters: { key: string; label: string; options: { value: string; label: string }[] }[];
	rows: { cells: Inline[][]; values: Record<string, string> }[];
}

type Row = ListView['rows'][number];
export type Filters = { key: string; label: string; wordOf?: (value: string) => string }[];

/** The values that occur in the rows become the options of a filter, in the order in which they occur. */
export function withOptions(filters: Filters, rows: Row[]): ListView['filters'] {
	return filters.map(({ key, label, wordOf = (value) => value }) => ({
		key,
		label,
		options: [...new Set(rows.flatMap((row) => (row.values[key] ?? '').split(' ').filter(Boolean)))].map((value) => ({
			value,
			label: wordOf(value),
		})),
	}));
}

/** What is particular to the list of a collection; title, lede and the options of its filters follow. */
export type ListContent = Omit<ListView, 'collection' | 'title' | 'lede' | 'filters'> & {
	filterBy: Filters;
	/** Where it follows from what the collection holds. */
	lede?: string;
};

/** The list of a collection, from what the catalogue holds. */
export type ListOf = (context: ViewContext) => ListContent;
