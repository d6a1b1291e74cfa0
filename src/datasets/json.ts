import { z } from 'zod';
import type { Catalogue } from '../model/catalogue.ts';
import type { DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';
import { licenceOf, versionOf } from './edition-line.ts';
import { fileNameIn, type NamingEdition } from './names.ts';

/** A value as the JSON text that is published: two spaces, a newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A dataset as JSON with an item on each line: thousands of them would be half white space. */
export function toJsonLines(head: Record<string, unknown>, items: readonly unknown[]): string {
	const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
	const open = toJson(head).slice(0, -'\n}\n'.length);
	return `${open},\n  "items": [\n${lines}\n  ]\n}\n`;
}

const title = (collection: string) => collection.charAt(0).toUpperCase() + collection.slice(1).replaceAll('-', ' ');

/** Where the schema of a dataset lies. */
export const schemaPath = (collection: DatasetName): string => `schemas/${collection}.schema.json`;

/** The JSON dataset of a collection. */
export function toJsonDataset(catalogue: Catalogue, collection: DatasetName, items: readonly unknown[]) {
	const { edition } = catalogue;
	return {
		$schema: fileNameIn(edition, schemaPath(collection)),
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
export function toDatasetSchema(edition: NamingEdition, collection: DatasetName): Record<string, unknown> {
	const text = z.string();
	const dataset = z.strictObject({
		$schema: z.url(),
		id: z.literal(collection),
		title: text,
		version: text,
		issued: text,
		licence: z.strictObject({ id: text, title: text, url: z.url() }),
		attribution: z.array(text),
		count: z.int().min(0),
		items: z.array(publishedSchemas[collection]),
	});
	return {
		...z.toJSONSchema(dataset, { target: 'draft-2020-12' }),
		$id: fileNameIn(edition, schemaPath(collection)),
		title: title(collection),
	};
}
