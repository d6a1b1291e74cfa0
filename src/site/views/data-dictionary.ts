import type { Column } from '../../datasets/column.ts';
import { dictionaryOf, type DictionaryTable } from '../../datasets/dictionary.ts';
import type { DatasetName } from '../../schema/collections.ts';
import { publishedSchemas } from '../../schema/published.ts';
import { shapeOf } from '../../schema/shape.ts';
import type { ViewContext } from '../view-context.ts';

/** Address of the page that tells of the columns of a dataset. */
export const dictionaryAddress = (dataset?: DatasetName): string =>
	dataset ? `docs/data-dictionary/${dataset}/` : 'docs/data-dictionary/';

export const dictionaryTables = (dataset: DatasetName): DictionaryTable[] =>
	dictionaryOf(dataset, shapeOf(publishedSchemas[dataset]));

/** Columns that stand in the table: not those that only say what others have in common. */
export const ownColumns = ({ columns }: DictionaryTable): Column[] => columns.filter(({ type }) => type !== 'group');

/** What a cell of the column holds, in words. The values of a code are not among them. */
export function formInWords({ locale: { fill, words } }: ViewContext, column: Column): string {
	const own = words['data-dictionary'];
	const { type, isList, unit, collection = '' } = column;
	const form = fill(own[`type.${type}`], { collection });
	const counted = unit === undefined ? form : fill(own['with-unit'], { form, unit });
	return isList ? fill(own.list, { form: counted }) : counted;
}

/** What it means that a cell of the column is empty, in words; nothing of what is no column. */
export function emptinessInWords({ locale: { fill, words, list } }: ViewContext, column: Column): string {
	const own = words['data-dictionary'];
	const { type, empty, kinds } = column;
	if (type === 'group') return '';
	const said = typeof empty === 'object' ? fill(own.reason, { column: empty.reasonIn }) : own[empty];
	if (kinds.length === 0) return said;
	const ofOthers = fill(own.kinds, { kinds: list(kinds) });
	return empty === 'never' ? ofOthers : fill(own.or, { one: ofOthers, other: said });
}
