import type { Catalogue } from '../model/catalogue.ts';
import type { CollectionName } from '../schema/collections.ts';
import { licenceOf, versionOf } from './edition-line.ts';
import { fileNameIn } from './names.ts';
import { publish } from './publish.ts';

/** The JSON twin of a record's page: the record as it stands in its dataset, with edition, terms and attribution. */
export function toTwin(catalogue: Catalogue, collection: CollectionName, id: string) {
	const record = catalogue[collection].byId.get(id);
	if (!record) throw new Error(`There is no "${id}" in ${collection}.`);
	return {
		collection,
		dataset: fileNameIn(catalogue.edition, `${collection}.json`),
		version: versionOf(catalogue.edition),
		issued: catalogue.edition.issued,
		licence: licenceOf(catalogue.edition, collection),
		attribution: catalogue.edition.attribution,
		record: publish(catalogue, collection, record),
	};
}
