import { sourceLanguage } from '../words/locale.ts';
import type { DatasetName } from '../schema/collections.ts';
import { partialDatePattern } from '../schema/dates.ts';
import { placePattern } from '../schema/indicator.ts';
import { isLanguageMap, withoutAbsence, type Shape } from '../schema/shape.ts';
import type { CellType, Column, Emptiness } from './column.ts';
import { emptyTables } from './columns.ts';
import { withKeyColumns } from './join-keys.ts';
import { columnName, listTableName } from './column-name.ts';
import { textColumn } from './table.ts';

export interface DictionaryTable {
	table: string;
	/** What the list is whose entries are its rows; nothing for the table of the records. */
	description: string;
	columns: Column[];
}

/** Where a walk over a schema has come to. */
interface Place {
	table: string;
	/** The fields that lead there. */
	path: readonly string[];
	empty: Emptiness;
	kind?: string;
}
type Found = Column & { table: string };

const typeOf = ({ collection, const: only, enum: values, type, format, pattern }: Shape): CellType => {
	if (collection) return 'id';
	if (only !== undefined || values || pattern === placePattern.source) return 'code';
	if (type === 'boolean') return 'yes-or-no';
	if (type === 'integer' || type === 'number') return type;
	if (format === 'uri') return 'address';
	if (format === 'date') return 'day';
	return pattern === partialDatePattern.source ? 'date' : 'text';
};

const longest = 12;
const valuesOf = ({ const: only, enum: values = only === undefined ? [] : [only] }: Shape) =>
	values.length > longest ? [] : values.map(String);

function columnOf({ table, path, empty, kind }: Place, shape: Shape, said: Partial<Column> = {}): Found {
	const { unit, collection, description = '' } = shape;
	return {
		table,
		column: columnName(path),
		description,
		type: typeOf(shape),
		isList: false,
		...(unit === undefined ? {} : { unit }),
		...(collection === undefined ? {} : { collection }),
		values: valuesOf(shape),
		empty,
		kinds: kind === undefined ? [] : [kind],
		...said,
	};
}

/** The columns that the value of a field fills, those of the lists within it among them. */
function* columnsIn(shape: Shape, place: Place): Generator<Found> {
	const { value, mayBeAbsent } = withoutAbsence(shape);
	const description = value.description ?? '';
	// What may be left out as well is empty without a reason too.
	const hasReason = mayBeAbsent && place.empty !== 'left-out';
	const at: Place = { ...place, empty: hasReason ? { reasonIn: `${columnName(place.path)}_absent` } : place.empty };
	const below = (name: string): Place => ({ ...at, path: [...at.path, name] });
	const entry = value.items && withoutAbsence(value.items).value;
	const isText = isLanguageMap(value);
	if (mayBeAbsent && (value.properties ?? entry?.properties)) yield columnOf(at, value, { type: 'nothing' });
	else if (value.properties && !isText) yield columnOf(below('…'), value, { type: 'group' });

	if (isText) yield columnOf(below(sourceLanguage), { description });
	else if (value.propertyNames) yield columnOf(below('…'), value.additionalProperties as Shape, { description });
	else if (value.anyOf) for (const form of value.anyOf) yield* formIn(form, { ...at, empty: 'left-out' }, description);
	else if (entry?.properties) yield* entriesIn(entry, at, description);
	else if (entry) yield columnOf(at, entry, { description, isList: true });
	else if (value.properties) yield* fieldsIn(value, at);
	else yield columnOf(at, value);
}

/** The columns of a value that takes one of several forms: an id, or fields in its place. */
function* formIn(form: Shape, at: Place, description: string): Generator<Found> {
	if (form.properties) yield* fieldsIn(form, at);
	else yield columnOf(at, { ...form, description });
}

/** The table of a list: first what it is, in a column without a name. */
function* entriesIn(entry: Shape, { table, path, kind }: Place, description: string): Generator<Found> {
	const at: Place = { table: listTableName(table, path), path: [], empty: 'never', ...(kind ? { kind } : {}) };
	yield columnOf(at, { description });
	if (isLanguageMap(entry)) yield columnOf({ ...at, path: [textColumn, sourceLanguage] }, { description });
	else yield* fieldsIn(entry, at);
}

function* fieldsIn({ properties = {}, required = [] }: Shape, at: Place): Generator<Found> {
	for (const [name, shape] of Object.entries(properties)) {
		const isLeftOut = at.empty === 'never' && !required.includes(name);
		yield* columnsIn(shape, { ...at, path: [...at.path, name], empty: isLeftOut ? 'left-out' : at.empty });
	}
}

function* recordIn(shape: Shape, table: string): Generator<Found> {
	const at: Place = { table, path: [], empty: 'never' };
	if (!shape.oneOf) yield* fieldsIn(shape, at);
	for (const kind of shape.oneOf ?? [])
		yield* fieldsIn(kind, { ...at, kind: String(kind.properties?.['kind']?.const) });
}

/** One column of those that several kinds of a record have: what they say of it, each once. */
const merged = (all: readonly Found[], kinds: number): Column => {
	const [{ table: _, ...column }] = all as [Found];
	const named = [...new Set(all.flatMap((one) => one.kinds))];
	return {
		...column,
		description: [...new Set(all.map(({ description }) => description))].join(' '),
		values: [...new Set(all.flatMap(({ values }) => values))],
		empty: all.map(({ empty }) => empty).reduce((one, other) => (one === 'never' ? other : one)),
		kinds: named.length < kinds ? named : [],
	};
};

/**
 * What every column of the tables of a dataset means, from the schema of its records with units and targets. The columns
 * by which a row is found, and those that hold reasons of absence, mean the same in all tables and are not here.
 */
export function dictionaryOf(collection: DatasetName, shape: Shape): DictionaryTable[] {
	const tables = Map.groupBy(recordIn(shape, collection), ({ table }) => table);
	const kinds = shape.oneOf?.length ?? 0;
	return emptyTables(collection).map(({ name }) => {
		const found = [...Map.groupBy(tables.get(name) ?? [], ({ column }) => column).values()];
		return {
			table: name,
			description: found.find(([first]) => first?.column === '')?.[0]?.description ?? '',
			columns: withKeyColumns(found.filter(([first]) => first?.column !== '').map((group) => merged(group, kinds))),
		};
	});
}
