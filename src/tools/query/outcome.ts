/** What stands in a cell of a result. */
export type Cell = string | number | null;

/** The table that a query gives. */
export interface Result {
	/** Names as the query has them; two may be the same. */
	columns: string[];
	rows: Cell[][];
	/** Whether there are more rows than are kept. */
	more: boolean;
}

/**
 * Why a query gave nothing; what SQLite says where it says more. `endless`, `stopped`, `memory`: it was ended by the
 * limit of time, by the visitor, by what the browser can hold; `not-loaded`: there is no database to ask.
 */
export interface Refusal {
	refused: 'empty' | 'several' | 'writes' | Misread | 'endless' | 'stopped' | 'memory' | 'not-loaded';
	message?: string;
}

/** What of a query SQLite does not understand. */
export type Misread = 'table' | 'column' | 'syntax' | 'other';

export type Outcome = Result | Refusal;
