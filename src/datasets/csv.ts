import { isAbsent } from '../schema/common.ts';
import { toListCell } from './cells.ts';

/** A table as it is written: a name, columns in order, and a row of cells by column. */
export interface Table {
	name: string;
	columns: string[];
	rows: Record<string, string>[];
}

type Item = Record<string, unknown>;
const isObject = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** English first, then by code: the order in which columns of a language map stand. */
const keysOf = (value: Item) => Object.keys(value).sort((a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : 0));

/**
 * Flattens records into a table, and their lists of objects into tables of their own. A language map or an object
 * becomes a column for each key (`title_en`), a list of plain values a cell with bars, an empty value with its reason
 * the column `<field>_absent`.
 */
export function toTables(name: string, items: readonly Item[]): Table[] {
	const children = new Map<string, Item[]>();
	const columns = new Map<string, number>();
	const rows = items.map((item, i) => {
		const row: Record<string, string> = {};
		const put = (column: string, value: string) => {
			if (!columns.has(column)) columns.set(column, columns.size);
			row[column] = value;
		};
		const flatten = (value: Item, prefix: string) => {
			for (const key of keysOf(value)) {
				const inner = value[key];
				const column = prefix + key;
				if (isAbsent(inner)) {
					put(column, '');
					put(`${column}_absent`, inner.absent);
					if (inner.note) put(`${column}_note`, inner.note.en);
				} else if (Array.isArray(inner) && inner.some(isObject)) {
					const parent = { parent: String(item['id'] ?? item['parent'] ?? i), position: i + 1 };
					const table = children.get(column) ?? [];
					table.push(
						...inner.map((entry, j) => ({
							...parent,
							position: j + 1,
							...(isLanguageMap(entry) ? { text: entry } : (entry as Item)),
						})),
					);
					children.set(column, table);
				} else if (Array.isArray(inner)) put(column, toListCell(inner));
				else if (isObject(inner)) flatten(inner, `${column}_`);
				else put(column, String(inner));
			}
		};
		flatten(item, '');
		return row;
	});
	// An optional field first seen late still stands beside its kin: columns keep the order of first sight by record.
	const own = { name, columns: [...columns.keys()], rows };
	return [
		own,
		...[...children].flatMap(([column, entries]) => toTables(`${name}.${column.replaceAll('_', '.')}`, entries)),
	];
}

const isLanguageMap = (value: unknown) =>
	isObject(value) && typeof value['en'] === 'string' && Object.keys(value).every((k) => /^[a-z]{2,3}$/.test(k));
