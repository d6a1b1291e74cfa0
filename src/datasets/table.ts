/** What stands in a cell; a list of plain values is the text that `toListCell` makes of it. */
export type Cell = string | number | boolean;

/** A row by its columns; a cell that is empty is left out. */
export type Row = Readonly<Record<string, Cell>>;

/** A table as it is written: a name, columns in order, and rows. */
export interface Table {
	name: string;
	columns: string[];
	rows: Row[];
}

/**
 * The columns by which an entry of a list finds its record: its id, the place of the list within it where that is not
 * the record itself, and the place in the list.
 */
export const entryColumns = { parent: 'parent', within: 'parent_position', position: 'position' } as const;

/** The column of a list whose entries are no objects but texts in languages. */
export const textColumn = 'text';
