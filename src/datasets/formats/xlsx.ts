import type { Catalogue } from '../../model/catalogue.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { titleOf, type Dataset } from '../dataset.ts';
import type { DescribedTable } from '../described-tables.ts';
import { licenceOf, termsInLines, versionOf } from '../edition-line.ts';
import type { Format } from '../format.ts';
import { toColumnsSheet } from '../xlsx/columns-sheet.ts';
import { toSheetName } from '../xlsx/sheet-name.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { toWorkbook, type WorkbookProperties } from '../xlsx/workbook.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const pathOf = (collection: string) => `${collection}.xlsx`;

/** Where the workbook with the sheets of all others lies. */
export const workbookOfAll = pathOf('scheme');

/** A sheet for each table, the records first, and at the end what their columns mean. */
const sheetsOf = (tables: readonly DescribedTable[]): Sheet[] => [
	...tables.map(({ name, columns, rows }) => ({ name: toSheetName(name), columns, rows })),
	toColumnsSheet(tables),
];

const propertiesOf = ({ edition }: Catalogue, dataset?: Dataset): WorkbookProperties => {
	const title = edition.title[sourceLanguage];
	const licence = dataset ? licenceOf(edition, dataset.collection) : edition.licence;
	return {
		title: dataset ? `${title}: ${titleOf(dataset.collection).toLowerCase()}` : title,
		creator: edition.publisher,
		version: versionOf(edition),
		description: termsInLines(edition, licence),
	};
};

/** A workbook for each dataset, and one of all. */
export const xlsx: Format = {
	name: 'XLSX',
	pathOf,
	toFiles: (catalogue, datasets) => [
		...datasets.map((dataset) => ({
			kind: 'dataset' as const,
			collection: dataset.collection,
			path: pathOf(dataset.collection),
			mediaType,
			bytes: toWorkbook(propertiesOf(catalogue, dataset), sheetsOf(dataset.tables)),
			count: dataset.items.length,
		})),
		{
			kind: 'scheme',
			path: workbookOfAll,
			mediaType,
			bytes: toWorkbook(propertiesOf(catalogue), sheetsOf(datasets.flatMap(({ tables }) => tables))),
		},
	],
};
