import type { Catalogue } from '../../model/catalogue.ts';
import { isAbsent } from '../../schema/absent.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Absent } from '../../schema/common.ts';
import type { Column } from '../column.ts';
import type { Cell, Row } from '../table.ts';

/** A table made for joining: few columns, which keep their names and their order from edition to edition. */
export interface FlatTable {
	name: 'qualifications' | 'indicators' | 'occupations-skills';
	/** The collection whose page and terms are its own. */
	collection: CollectionName;
	description: string;
	columns: readonly Column[];
	/** The columns that tell its rows apart. */
	key: readonly string[];
	rows(catalogue: Catalogue): Row[];
}

/** Path of the file of a table. */
export const flatPathOf = (name: string): string => `flat/${name}.csv`;

/** A column of a flat table: what it means, and in which form. */
export const column = (
	name: string,
	type: Column['type'],
	description: string,
	empty: Column['empty'] = 'never',
): Column => ({ column: name, type, description, empty, isList: false, values: [], kinds: [] });

/** A column that names the records of a collection by their ids. */
export const idColumn = (
	name: string,
	collection: CollectionName,
	description: string,
	empty: Column['empty'] = 'never',
): Column => ({ ...column(name, 'id', description, empty), collection });

/** A row without the cells that are empty. */
export const rowOf = (cells: Readonly<Record<string, Cell | undefined>>): Row =>
	Object.fromEntries(Object.entries(cells).filter((entry): entry is [string, Cell] => entry[1] !== undefined));

/** A value that may be absent as a cell. */
export const given = <T>(value: T | Absent): T | undefined => (isAbsent(value) ? undefined : value);

/** Why a value is absent, if it is. */
export const reasonFor = (value: unknown): string | undefined => (isAbsent(value) ? value.absent : undefined);
