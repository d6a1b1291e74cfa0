/** A figure of a chart as `src/components/Chart.astro` shows it; hrefs are whole paths. */

/** Text that a table sorts by another value: the amount behind the words; an empty one stands last, whichever way. */
export interface Sorted {
	text: string;
	by: string | number;
}

/** A run of text in a table's cell: plain, linked, or with the value that its cell is sorted by. */
export type Part = string | { text: string; href: string; by?: Sorted['by'] } | Sorted;

/** A part whose cell is sorted by this value. */
export const sortedBy = (by: Sorted['by'], part: Part): Part =>
	typeof part === 'string' ? { text: part, by } : { ...part, by };

/** No value, in these words. */
export const nothing = (text: string): Sorted => ({ text, by: '' });

/** What a cell is sorted by where that is not its text. */
export function sortValue(parts: readonly Part[]): string | undefined {
	for (const part of parts) if (typeof part !== 'string' && part.by !== undefined) return String(part.by);
	return undefined;
}

export interface ChartTable {
	/** Which of several it is, for the words that open it. */
	of?: string;
	caption: string;
	/** The first column holds words, not codes. */
	wordy?: boolean;
	head: { label: string; numeric?: boolean }[];
	/** The first cell heads its row; `filters` are the data attributes that the selects go by. */
	rows: { filters: Record<string, string>; cells: Part[][] }[];
}

export interface ChartFigure {
	view?: string;
	title: string;
	/** What heads its page; none: the name of the chart. */
	heading?: string;
	/** What it finds, in one sentence with its unit. */
	finding: string;
	sentence: string;
	/** Where the reader finds more about it. */
	more?: readonly Part[];
	svg: string;
	/** The same drawn for a phone, where that is another picture. */
	narrow?: string;
	/** Where its figures come from. */
	source: readonly Part[];
	/** What its colours mean, where they are classes: the class of each in the style sheet, and its words. */
	key?: readonly { look: string; text: string }[];
	/** Files without their endings: of the figures, below `data/latest/`, and of the picture, in the folder of charts. */
	figures: string;
	picture: string;
	table?: ChartTable;
}

/** Runs of text without their links. */
export const plain = (parts: readonly Part[]): string =>
	parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
