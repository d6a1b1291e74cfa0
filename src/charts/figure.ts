/** A chart as `src/components/ChartFrame.astro` shows it; hrefs are whole paths. */

/** A run of text in a table's cell, linked or not. */
export type Part = string | { text: string; href: string };

export interface ChartTable {
	/** What opens it. */
	summary: string;
	caption: string;
	/** The first column holds words, not codes. */
	wordy?: boolean;
	head: { label: string; numeric?: boolean }[];
	/** The first cell heads its row; `filters` are the data attributes that the selects go by. */
	rows: { filters: Record<string, string>; cells: Part[][] }[];
}

export interface ChartFilter {
	/** Name of the data attribute that it goes by, and of the parameter in the address. */
	name: string;
	label: string;
	/** It chooses one of several figures by their `view`, and filters nothing. */
	view?: boolean;
	/** The word for no choice; without it the first option is the default. */
	all?: string;
	options: readonly { value: string; label: string }[];
}

export interface ChartFigure {
	view?: string;
	title: string;
	sentence: string;
	svg: string;
	/** Names of its files below `data/latest/charts/`, without ending. */
	figures: string;
	picture: string;
	table?: ChartTable;
}
