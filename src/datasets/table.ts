/** A table as it is written: a name, columns in order, and a row of cells by column. */
export interface Table {
	name: string;
	columns: string[];
	rows: Record<string, string>[];
}

/**
 * The columns by which an entry of a list finds its record: its id, the place of the list within it where that is not
 * the record itself, and the place in the list.
 */
export const entryColumns = { parent: 'parent', within: 'parent_position', position: 'position' } as const;

/** The column of a list whose entries are no objects but texts in languages. */
export const textColumn = 'text';

/** Name of the table of a list: that of its table, and its field. */
export const listTableName = (table: string, column: string): string => `${table}.${column.replaceAll('_', '.')}`;
