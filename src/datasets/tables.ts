import { sourceLanguage } from '../words/locale.ts';
import { isAbsent } from '../schema/absent.ts';
import type { DatasetName } from '../schema/collections.ts';
import type { Absent } from '../schema/common.ts';
import { isTextByLanguage } from '../schema/language-map.ts';
import { toListCell } from './cells.ts';
import { emptyTables } from './columns.ts';
import { columnName, listTableName } from './column-name.ts';
import { entryColumns, textColumn, type Cell, type Row, type Table } from './table.ts';

type Item = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** English first, then by code: the order in which columns of a language map stand. */
const keysOf = (value: Item) =>
	Object.keys(value).sort((a, b) => (a === sourceLanguage ? -1 : b === sourceLanguage ? 1 : 0));

/** A record, or an entry of one of its lists: with the id of the record, and the places that lead to it. */
interface Line {
	record: string;
	places: number[];
	item: Item;
}

/**
 * The tables of a dataset: its records, and their lists of objects in tables of their own. A language map or an object
 * becomes a column for each key (`title_en`), a list of plain values a cell with bars, an empty value with its reason
 * the column `<column>_absent`. No column is empty in all rows; a table that nothing fills is its line of columns, so that
 * a reader of files finds it.
 */
export function toTables(collection: DatasetName, items: readonly Item[]): Table[] {
	const lines = items.map((item) => ({ record: String(item['id']), places: [], item }));
	const filled = lines.length > 0 ? flatten(collection, lines) : [];
	const names = new Set(filled.map(({ name }) => name));
	return [...filled, ...emptyTables(collection).filter(({ name }) => !names.has(name))];
}

/** The table of some lines, and those of their lists. Columns stand in the order of first sight. */
function flatten(name: string, lines: readonly Line[]): Table[] {
	/** Columns by whether a row fills them. */
	const columns = new Map<string, boolean>();
	const lists = new Map<string, Line[]>();
	const rows = lines.map((line): Row => {
		const row: Record<string, Cell> = {};
		const put = (column: string, value: unknown) => {
			const isFilled = value !== '' && value !== undefined;
			columns.set(column, isFilled || columns.get(column) === true);
			if (isFilled) row[column] = value as Cell;
		};
		for (const [column, cell] of Object.entries(placeCells(line))) put(column, cell);
		const write = (value: Item, within: readonly string[]) => {
			for (const key of keysOf(value)) {
				const inner = value[key];
				const path = [...within, key];
				const column = columnName(path);
				if (isAbsent(inner)) {
					put(column, undefined);
					for (const [part, cell] of Object.entries(absenceCells(inner))) put(`${column}_${part}`, cell);
				} else if (Array.isArray(inner) && inner.some(isObject)) {
					const table = listTableName(name, path);
					const entries = inner.map((item: Item, i) => ({ ...line, places: [...line.places, i + 1], item }));
					lists.set(table, [...(lists.get(table) ?? []), ...entries]);
				} else if (Array.isArray(inner)) put(column, toListCell(inner));
				else if (isObject(inner)) write(inner, path);
				else put(column, inner);
			}
		};
		write(isTextByLanguage(line.item) ? { [textColumn]: line.item } : line.item, []);
		return row;
	});
	const filled = [...columns].flatMap(([column, isFilled]) => (isFilled ? [column] : []));
	return [{ name, columns: filled, rows }, ...[...lists].flatMap(([table, entries]) => flatten(table, entries))];
}

/** Where the line is found: nothing for a record, which has an id of its own. */
function placeCells({ record, places }: Line): Row {
	if (places.length === 0) return {};
	const within = places.slice(0, -1).join('.');
	return {
		[entryColumns.parent]: record,
		...(within ? { [entryColumns.within]: within } : {}),
		[entryColumns.position]: places.at(-1) ?? 0,
	};
}

/** Why a value is not there: the reason, and its note, whose English needs no code. */
const absenceCells = ({ absent, note = { en: '' } }: Absent): Record<string, string> => ({
	absent,
	...Object.fromEntries(
		keysOf(note).flatMap((code) =>
			note[code] ? [[code === sourceLanguage ? 'note' : `note_${code}`, note[code]]] : [],
		),
	),
});
