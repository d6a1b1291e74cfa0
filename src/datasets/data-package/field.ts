import type { Column } from '../column.ts';
import { isAlwaysFilled } from '../keys.ts';
import { entryColumns } from '../table.ts';

/** What a field of a Table Schema says of a column. https://datapackage.org/standard/table-schema/ */
export interface Field {
	name: string;
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
	format?: 'uri';
	description: string;
	constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string; minimum?: number };
}

/** Cells that a Table Schema has a type for. Its `date` is a day, and ours may be a month or a year. */
const types: Partial<Record<Column['type'], Field['type']>> = {
	integer: 'integer',
	number: 'number',
	'yes-or-no': 'boolean',
	day: 'date',
};

/** A year, a month or a day; as an expression of XML Schema, which the standard asks for, it cannot count days. */
const partialDate = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

function constraintsOf(column: Column, isKey: boolean): NonNullable<Field['constraints']> {
	const { type, isList, values } = column;
	return {
		...(isAlwaysFilled(column) ? { required: true } : {}),
		...(isKey ? { unique: true } : {}),
		...(values.length > 0 && !isList ? { enum: values } : {}),
		...(type === 'date' && !isList ? { pattern: partialDate } : {}),
		...(column.column === entryColumns.position ? { minimum: 1 } : {}),
	};
}

/** A column as a field. `isKey`: no two rows have the same in it. */
export function toField(column: Column, isKey: boolean): Field {
	const { column: name, type, isList, unit, description } = column;
	const constraints = constraintsOf(column, isKey);
	return {
		name,
		// The type `list` of the standard knows no backslash before a bar, and its published profile does not know the type.
		type: isList ? 'string' : (types[type] ?? 'string'),
		...(type === 'address' && !isList ? { format: 'uri' as const } : {}),
		description: [
			description,
			...(unit === undefined ? [] : [`Unit: ${unit}.`]),
			...(isList ? ['A list, with bars between its entries.'] : []),
		].join(' '),
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
	};
}
