import type { MappingRow } from '../schema/mapping.ts';
import { documentAddress, type LinkedDocument } from './addresses.ts';

/** The columns of mapping sets that SSSOM itself does not have, each with the heading of the document that explains it. */
const headings = { ext_basis: 'basis', ext_sources: 'sources-of-a-row', ext_loss: 'loss' } as const satisfies Partial<
	Record<keyof MappingRow, string>
>;

export type ExtensionColumn = keyof typeof headings;
export const extensionColumns = Object.keys(headings) as ExtensionColumn[];

/** The column that every set has, whether or not a row fills it. */
const everywhere: ExtensionColumn = 'ext_loss';

/**
 * The columns of our own as definitions at the top of a file say them, in their order: a reader leaves out a column
 * without one, and a definition whose names have a prefix that is not declared.
 */
export const extensions = extensionColumns.map((column) => ({
	slot_name: column,
	property: `scheme:${documentAddress('mappings' satisfies LinkedDocument)}#${headings[column]}`,
	type_hint: 'xsd:string',
}));

/** Whether a set has a column of our own that is declared, or the one that all have. */
export const hasColumn = (column: string, declared: ReadonlySet<unknown>): boolean =>
	column === everywhere || !(extensionColumns as string[]).includes(column) || declared.has(column);

/** The definitions of the columns that rows fill, and of the one that all sets have. */
export function extensionsOf(rows: readonly MappingRow[]): typeof extensions {
	const filled = new Set(extensionColumns.filter((column) => rows.some((row) => row[column] !== undefined)));
	return extensions.filter(({ slot_name }) => hasColumn(slot_name, filled));
}
