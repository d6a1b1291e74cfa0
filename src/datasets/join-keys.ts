import type { Catalogue } from '../model/catalogue.ts';
import { eurostatGeo } from '../model/eurostat-geo.ts';
import { fromListCell, toListCell } from './cells.ts';
import type { Column } from './column.ts';
import type { Row, Table } from './table.ts';

/** A code by which others know what an id or a place names. */
interface Key {
	/** What the name of its column ends in. */
	name: string;
	description: string;
	type: Column['type'];
	/** The code, or nothing where others have none. */
	codeOf(catalogue: Catalogue, id: string): string | undefined;
}

const ofPlaces: readonly Key[] = [
	{
		name: 'country_code',
		description: 'ISO 3166-1 code of the country, two capital letters; empty for an aggregate of countries.',
		type: 'code',
		codeOf: ({ countries }, id) => countries.byId.get(id)?.code,
	},
	{
		name: 'eurostat_geo',
		description: 'Code of the country or aggregate in the column "geo" of Eurostat, which writes EL for Greece.',
		type: 'code',
		codeOf: ({ countries }, id) => {
			const country = countries.byId.get(id);
			return country ? eurostatGeo(country) : id;
		},
	},
];

const ofOccupations: readonly Key[] = [
	{
		name: 'uri',
		description: 'URI of the occupation in ESCO.',
		type: 'address',
		codeOf: ({ occupations }, id) => occupations.byId.get(id)?.uri,
	},
	{
		name: 'isco_group',
		description: 'ISCO-08 unit group of the occupation, four digits.',
		type: 'code',
		codeOf: ({ occupations }, id) => occupations.byId.get(id)?.iscoGroup,
	},
];

/** The keys of a column, each with its column; none where it names neither countries nor occupations. */
function keysOf({ column, collection, type }: Column): (Key & { column: string })[] {
	const below = (key: Key) => ({ ...key, column: `${column}_${key.name}` });
	if (collection === 'occupations') return column === 'id' ? [] : ofOccupations.map(below);
	// A place in a law is a text.
	if (type !== 'text' && (column === 'country' || column === 'place'))
		return ofPlaces.map((key) => ({ ...key, column: key.name }));
	return (collection === 'countries' && column !== 'id') || (type !== 'text' && column.endsWith('_place'))
		? ofPlaces.map(below)
		: [];
}

/** The columns that are added to a column. */
export const keyColumnsOf = (own: Column): string[] => keysOf(own).map(({ column }) => column);

/** The columns that are added to these, each after its own. */
export const withKeyColumns = (columns: readonly Column[]): Column[] =>
	columns.flatMap((own) => [
		own,
		...keysOf(own).map(({ column, description, type }): Column => ({
			column,
			description,
			type,
			isList: own.isList,
			values: [],
			empty: own.empty === 'never' && type === 'address' ? 'never' : 'left-out',
			kinds: own.kinds,
		})),
	]);

/**
 * A table with the codes by which it is joined with the data of others: of each country its ISO and Eurostat codes, of
 * each occupation its URI in ESCO and its ISCO-08 group. `columns`: what its own columns mean.
 */
export function withKeys(catalogue: Catalogue, table: Table, columns: readonly Column[]): Table {
	const meaning = new Map(columns.map((column) => [column.column, column]));
	const added = new Map(
		table.columns.flatMap((name) => {
			const own = meaning.get(name);
			return own ? [[own, keysOf(own)] as const] : [];
		}),
	);
	const rows = table.rows.map((row): Row => {
		const codes: Record<string, string> = {};
		for (const [{ column, isList }, keys] of added)
			for (const key of keys) {
				const cell = row[column];
				if (cell === undefined) continue;
				const code = isList
					? toListCell(fromListCell(String(cell)).map((id) => key.codeOf(catalogue, id) ?? ''))
					: key.codeOf(catalogue, String(cell));
				if (code) codes[key.column] = code;
			}
		return { ...row, ...codes };
	});
	const own = table.columns.flatMap((name) => {
		const column = meaning.get(name);
		return [name, ...(column ? keysOf(column).map((key) => key.column) : [])];
	});
	return { ...table, columns: own.filter((name) => rows.length === 0 || rows.some((row) => name in row)), rows };
}
