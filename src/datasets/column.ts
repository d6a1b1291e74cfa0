/**
 * What a cell holds. A list of such values is a cell with bars between them. `nothing`: other columns hold the value, and
 * this one stands before the reason where there is none; `group`: no column, what those have in common that begin so.
 */
export type CellType =
	'text' | 'code' | 'id' | 'date' | 'day' | 'address' | 'integer' | 'number' | 'yes-or-no' | 'nothing' | 'group';

/** Whether a cell may be empty: never, where a field is left out, or for a reason that stands in another column. */
export type Emptiness = 'never' | 'left-out' | { reasonIn: string };

/** What a column means, as the schema of its records says it. */
export interface Column {
	column: string;
	description: string;
	type: CellType;
	isList: boolean;
	/** In what a number counts. */
	unit?: string;
	/** The collection whose records the ids name. */
	collection?: string;
	/** The values that a code takes; a code of a language is one of many, which are not listed. */
	values: string[];
	empty: Emptiness;
	/** The kinds of record that have it, where not all do. */
	kinds: string[];
}
