import type { DictionaryTable } from '../../datasets/dictionary.ts';
import { licenceOf, versionOf } from '../../datasets/edition-line.ts';
import { flatTables } from '../../datasets/flat/index.ts';
import { jsonPathOf } from '../../datasets/formats/json.ts';
import type { ListedFile } from '../../datasets/listings.ts';
import { datasetAddress } from '../../model/addresses.ts';
import type { DatasetName } from '../../schema/collections.ts';
import type { Edition } from '../../schema/edition.ts';
import type { ViewContext } from '../view-context.ts';
import type { Block } from '../view.ts';
import { citationLine } from './data-citation.ts';
import { offeredFile, type OfferedFile } from './data-files.ts';
import { dictionaryTables } from './data-dictionary.ts';
import { datasetHistory } from './dataset-history.ts';
import { datasetPreview, type Preview } from './dataset-preview.ts';

/** What is said of a dataset on its page. */
export interface DatasetView {
	name: string;
	/** Title of the document, unique on the site. */
	title: string;
	lede: string;
	/** Path of the pages of the same records. */
	pages: string;
	files: OfferedFile[];
	preview: Preview | undefined;
	tables: DictionaryTable[];
	history: Block[];
	licence: Edition['licence'];
	attribution: readonly string[];
	citation: string;
}

/** The tables made for joining that belong to a dataset, as the data dictionary tells of tables. */
const flatOf = (dataset: DatasetName): DictionaryTable[] =>
	flatTables
		.filter(({ collection }) => collection === dataset)
		.map(({ name, description, columns }) => ({ table: `flat/${name}`, description, columns: [...columns] }));

/** How many records a dataset has, as its JSON counts them. */
export const recordsIn = (dataset: DatasetName, files: readonly ListedFile[]): number =>
	files.find(({ path }) => path === jsonPathOf(dataset))?.count ?? 0;

/** The page of a dataset. `files`: those of `index.json`; `items`: its records; `fullAddress`: of a path of the site. */
export function datasetView(
	context: ViewContext,
	dataset: DatasetName,
	files: readonly ListedFile[],
	items: readonly Readonly<Record<string, unknown>>[],
	fullAddress: (path: string) => string,
): DatasetView {
	const { catalogue, locale, t, to } = context;
	const { edition } = catalogue;
	const words = locale.words.data;
	const name = t(`collection.${dataset}`);
	return {
		name,
		title: locale.fill(words.of, { dataset: name }),
		lede: locale.fill(words['of-lede'], {
			about: t(`about.${dataset}`),
			version: versionOf(edition),
			date: edition.issued,
		}),
		pages: to(dataset === 'comparability' ? 'compare/' : `${dataset}/`),
		files: files.filter(({ collection }) => collection === dataset).map((file) => offeredFile(context, file)),
		preview: datasetPreview(context, dataset, items),
		tables: [...dictionaryTables(dataset), ...flatOf(dataset)],
		history: datasetHistory(context, dataset),
		licence: licenceOf(edition, dataset),
		attribution: edition.attribution,
		citation: citationLine(context, fullAddress(to(datasetAddress(dataset))), name),
	};
}
