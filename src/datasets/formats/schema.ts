import { z } from 'zod';
import type { DatasetName } from '../../schema/collections.ts';
import { datasetSchema } from '../../schema/dataset.ts';
import { titleOf } from '../dataset.ts';
import { toBytes } from '../file.ts';
import type { Format } from '../format.ts';
import { toJson } from '../json.ts';
import { fileNameIn, type NamingEdition } from '../names.ts';

export const schemaMediaType = 'application/schema+json';

/** Where the schema of a dataset lies. */
export const schemaPath = (collection: DatasetName): string => `schemas/${collection}.schema.json`;

/** The JSON Schema (2020-12) of the JSON dataset of a collection, made from the zod schema of its records. */
function toDatasetSchema(edition: NamingEdition, collection: DatasetName): Record<string, unknown> {
	return {
		...z.toJSONSchema(datasetSchema(collection), { target: 'draft-2020-12' }),
		$id: fileNameIn(edition, schemaPath(collection)),
		title: titleOf(collection),
	};
}

/** What the JSON of each dataset is valid by. */
export const schema: Format = {
	name: 'JSON Schema',
	toFiles: ({ edition }, datasets) =>
		datasets.map(({ collection }) => ({
			kind: 'dataset',
			collection,
			path: schemaPath(collection),
			mediaType: schemaMediaType,
			bytes: toBytes(toJson(toDatasetSchema(edition, collection))),
		})),
};
