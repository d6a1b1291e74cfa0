import { sourceLanguage } from '../../words/locale.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { titleOf, type Dataset } from '../dataset.ts';
import { licenceOf, versionOf } from '../edition-line.ts';
import { mediaTypes, toBytes } from '../file.ts';
import type { Format } from '../format.ts';
import { toJson, toJsonLines } from '../json.ts';
import { fileNameIn } from '../names.ts';
import { schemaPath } from './schema.ts';

/** More items than this stand on a line each: spread out, thousands of them would be half white space. */
const many = 5_000;

/** What a dataset says of itself before its items. */
const headOf = ({ edition }: Catalogue, { collection, items }: Dataset) => ({
	$schema: fileNameIn(edition, schemaPath(collection)),
	id: collection,
	title: `${edition.title[sourceLanguage]}: ${titleOf(collection).toLowerCase()}`,
	version: versionOf(edition),
	issued: edition.issued,
	licence: licenceOf(edition, collection),
	attribution: edition.attribution,
	count: items.length,
});

function toText(catalogue: Catalogue, dataset: Dataset): string {
	const { items } = dataset;
	const head = headOf(catalogue, dataset);
	return items.length > many ? toJsonLines(head, items) : toJson({ ...head, items });
}

/** Path of the file of a dataset. */
export const jsonPathOf = (collection: string): string => `${collection}.json`;

/** Each dataset as one JSON document. */
export const json: Format = {
	name: 'JSON',
	pathOf: jsonPathOf,
	toFiles: (catalogue, datasets) =>
		datasets.map((dataset) => ({
			kind: 'dataset',
			collection: dataset.collection,
			path: jsonPathOf(dataset.collection),
			mediaType: mediaTypes.json,
			bytes: toBytes(toText(catalogue, dataset)),
			count: dataset.items.length,
			schema: schemaPath(dataset.collection),
		})),
};
