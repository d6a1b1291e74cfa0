import type { Catalogue } from '../../model/catalogue.ts';
import { datasetNames, collectionNames } from '../../schema/collections.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { versionOf } from '../edition-line.ts';
import { mediaTypes, toBytes, type DatasetFile } from '../file.ts';
import { toJson } from '../json.ts';
import { indexSchema } from './index-schema.ts';
import { toFilePaths, toRecordPath, twinSchema } from './paths.ts';

/** Where the description of the JSON files lies. */
export const openApiPath = 'openapi.json';

/**
 * `openapi.json`: the JSON of the site as an interface that programs are generated for, by OpenAPI 3.1.2. It lies two
 * folders below the base of the site, which it names by that and not by a host. A collection without a record has no
 * address of a record yet. https://spec.openapis.org/oas/v3.1.2.html
 */
export function toOpenApi(catalogue: Catalogue): DatasetFile {
	const { edition } = catalogue;
	const version = versionOf(edition);
	const document = {
		openapi: '3.1.2',
		info: {
			title: edition.title[sourceLanguage],
			version,
			summary: 'Read-only JSON: whole collections, and each record at the address of its page.',
			description: [edition.summary[sourceLanguage], ...edition.attribution].join('\n\n'),
			license: { name: edition.licence.title, identifier: edition.licence.id },
		},
		servers: [{ url: '../../', description: 'The site that this file was taken from.' }],
		paths: {
			...toFilePaths(datasetNames),
			...Object.fromEntries(
				collectionNames.flatMap((collection) => {
					const [first] = catalogue[collection].all;
					return first ? [toRecordPath(collection, first.id)] : [];
				}),
			),
		},
		components: {
			schemas: { Index: indexSchema, Twin: twinSchema(datasetNames) },
			parameters: {
				Version: {
					name: 'version',
					in: 'path',
					required: true,
					description: 'A version of the data, which stays as it is once released, or “latest”, which moves.',
					schema: { type: 'string', enum: [version, 'latest'] },
					example: 'latest',
				},
			},
			responses: { NotFound: { description: 'There is nothing of that name; the answer is a page for people.' } },
		},
	};
	return { kind: 'index', path: openApiPath, mediaType: mediaTypes.json, bytes: toBytes(toJson(document)) };
}
