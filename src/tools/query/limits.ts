/** How far a query goes before somebody is told. */
export const limits = {
	/** Letters of a query: an address holds no more everywhere. */
	letters: 4000,
	/** Seconds until a query counts as one without end. */
	seconds: 10,
	/** Rows that a page shows, and that are kept for the files; letters of all of these. */
	shown: 1000,
	kept: 50_000,
	keptLetters: 20_000_000,
	/** Letters of a cell that a page shows. */
	cell: 300,
	/** Bars of a chart. */
	bars: 30,
} as const;
