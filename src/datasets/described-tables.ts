import type { Catalogue } from '../model/catalogue.ts';
import { collectionNames, type CollectionName, type DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';
import { shapeOf } from '../schema/shape.ts';
import { sourceLanguage } from '../words/locale.ts';
import { dictionaryOf, type Column } from './dictionary.ts';
import { withKeys } from './join-keys.ts';
import { entryColumns, type Table } from './table.ts';
import { toTables } from './tables.ts';

/** A table with what each of its columns means. */
export interface DescribedTable extends Omit<Table, 'columns'> {
	/** What its rows are, where they are entries of a list. */
	description: string;
	columns: Column[];
}

const plain: Pick<Column, 'isList' | 'values' | 'kinds' | 'empty'> = {
	isList: false,
	values: [],
	kinds: [],
	empty: 'never',
};

/** The columns by which an entry of a list finds its record. */
const placeColumns = (collection: DatasetName): Column[] => [
	{
		...plain,
		column: entryColumns.parent,
		description: 'Id of the record that the row belongs to.',
		type: 'id',
		...(isCollection(collection) ? { collection } : {}),
	},
	{
		...plain,
		column: entryColumns.within,
		description: 'Place of the entry that the list belongs to, within its record.',
		type: 'code',
	},
	{ ...plain, column: entryColumns.position, description: 'Place of the row in its list, from 1.', type: 'integer' },
];
const isCollection = (name: DatasetName): name is CollectionName =>
	(collectionNames as readonly string[]).includes(name);

/** The column of the dictionary by which one is told: itself, the same in English, by any key, or what a reason is of. */
function tellingOf(name: string, known: ReadonlyMap<string, Column>): string | undefined {
	const before = name.slice(0, name.lastIndexOf('_'));
	const [, base = ''] = /^(.+)_(?:absent|note(?:_[a-z]{2,3})?)$/.exec(name) ?? [];
	return [name, `${before}_${sourceLanguage}`, `${before}_…`, base, `${base}_${sourceLanguage}`, `${base}_…`].find(
		(one) => known.has(one),
	);
}

/** What a column means that is told by another. */
function meaningOf(name: string, telling: Column): Column {
	if (name === telling.column) return telling;
	const [, base, ending] = /^(.+)_(absent|note(?:_[a-z]{2,3})?)$/.exec(name) ?? [];
	const own = { ...plain, column: name, empty: 'left-out' } as const;
	if (ending === 'absent') return { ...own, description: `Why ${base} is empty.`, type: 'code' };
	if (ending) return { ...own, description: `What was found in place of ${base}.`, type: 'text' };
	return { ...telling, column: name, empty: 'left-out' };
}

/**
 * The tables of a dataset as all formats write them, with the keys by which they are joined with the data of others, and
 * the meaning of every column, in the order of the schema: a reason stands after what it is of. Throws where a column has
 * no meaning.
 */
export function describedTables(
	catalogue: Catalogue,
	collection: DatasetName,
	items: readonly Readonly<Record<string, unknown>>[],
): DescribedTable[] {
	const dictionary = new Map(
		dictionaryOf(collection, shapeOf(publishedSchemas[collection])).map((table) => [table.table, table]),
	);
	return toTables(collection, items).map((table) => {
		const { description = '', columns = [] } = dictionary.get(table.name) ?? {};
		const known = new Map([...placeColumns(collection), ...columns].map((column) => [column.column, column]));
		const order = [...known.keys()];
		const { columns: names, ...own } = withKeys(catalogue, table, columns);
		const told = names.map((name) => {
			const telling = tellingOf(name, known);
			const column = telling === undefined ? undefined : known.get(telling);
			if (!column) throw new Error(`The column ${name} of ${table.name} has no meaning in the schema.`);
			return { place: order.indexOf(column.column), column: meaningOf(name, column) };
		});
		return { ...own, description, columns: told.sort((a, b) => a.place - b.place).map(({ column }) => column) };
	});
}
