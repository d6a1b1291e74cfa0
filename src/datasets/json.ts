import { z } from 'zod';
import type { Catalogue } from '../model/catalogue.ts';
import type { DatasetName } from '../schema/collections.ts';
import { datasetSchema } from '../schema/dataset.ts';
import { licenceOf, versionOf } from './edition-line.ts';

/** A value as the JSON text that is published: two spaces, a newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A dataset as JSON with an item on each line: thousands of them would be half white space. */
export function toJsonLines(head: Record<string, unknown>, items: readonly unknown[]): string {
	const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
	const open = toJson(head).slice(0, -'\n}\n'.length);
	return `${open},\n  "items": [\n${lines}\n  ]\n}\n`;
}

const title = (collection: string) => collection.charAt(0).toUpperCase() + collection.slice(1).replaceAll('-', ' ');

/** The JSON dataset of a collection. */
export function toJsonDataset(catalogue: Catalogue, collection: DatasetName, items: readonly unknown[], site: string) {
	const { edition } = catalogue;
	return {
		$schema: `${site}data/latest/schemas/${collection}.schema.json`,
		id: collection,
		title: `${edition.title.en}: ${title(collection).toLowerCase()}`,
		version: versionOf(edition),
		issued: edition.issued,
		licence: licenceOf(edition, collection),
		attribution: edition.attribution,
		count: items.length,
		items,
	};
}

/** The JSON Schema (2020-12) of the JSON dataset of a collection, made from the zod schema of its records. */
export function toDatasetSchema(collection: DatasetName, site: string): Record<string, unknown> {
	return {
		...z.toJSONSchema(datasetSchema(collection), { target: 'draft-2020-12' }),
		$id: `${site}data/latest/schemas/${collection}.schema.json`,
		title: title(collection),
	};
}
