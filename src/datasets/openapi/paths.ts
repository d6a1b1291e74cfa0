import { twinAddressOf } from '../../model/addresses.ts';
import type { CollectionName, DatasetName } from '../../schema/collections.ts';
import { toolFormats } from '../../schema/tool-files/index.ts';
import { titleOf } from '../dataset.ts';
import { json } from '../formats/json.ts';
import { schemaPath } from '../formats/schema.ts';

type Values = Record<string, unknown>;

/** What may be asked of an address. `schema`: what the answer is valid by. */
const get = (operationId: string, summary: string, schema: Values, parameters: readonly Values[]) => ({
	get: {
		operationId,
		summary,
		parameters,
		responses: {
			200: { description: summary, content: { 'application/json': { schema } } },
			404: { $ref: '#/components/responses/NotFound' },
		},
	},
});

const ofVersion = { $ref: '#/components/parameters/Version' };

const inPath = (name: string, example: string, schema: Values = { type: 'string' }) => ({
	name,
	in: 'path',
	required: true,
	schema,
	example,
});

/** `role-profiles` within the name of an operation: `RoleProfiles`. */
const nameOf = (collection: string) => `-${collection}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The files below a version: their list, the schemas, and each collection whole. */
export const toFilePaths = (names: readonly DatasetName[]): Values => ({
	'/data/{version}/index.json': get(
		'listFiles',
		'All files of a version, with size, checksum, schema and terms',
		{ $ref: '#/components/schemas/Index' },
		[ofVersion],
	),
	'/data/{version}/schemas/{dataset}.schema.json': get(
		'getSchema',
		'The JSON Schema of a dataset, or of a file that a tool of the site saves',
		{ $ref: 'https://json-schema.org/draft/2020-12/schema' },
		[ofVersion, inPath('dataset', String(names[0]), { type: 'string', enum: [...names, ...toolFormats] })],
	),
	...Object.fromEntries(
		names.map((name) => [
			`/data/{version}/${json.pathOf?.(name)}`,
			get(`list${nameOf(name)}`, titleOf(name), { $ref: schemaPath(name) }, [ofVersion]),
		]),
	),
});

/** How the parts of an id are called, by their number: a competence is found by its edition and its code. */
const partNames: Record<number, readonly string[]> = { 1: ['id'], 2: ['edition', 'code'] };

/** The address of the records of a collection, and what may be asked of it. `id`: a record that serves as the example. */
export function toRecordPath(collection: CollectionName, id: string): [string, Values] {
	const parts = twinAddressOf(collection, id, 'json').slice(`${collection}/`.length, -'.json'.length).split('/');
	const names = partNames[parts.length] ?? [];
	return [
		`/${collection}/${names.map((name) => `{${name}}`).join('/')}.json`,
		get(
			`get${nameOf(collection)}`,
			`A record of ${titleOf(collection).toLowerCase()}, with edition, terms and attribution`,
			{
				allOf: [
					{ $ref: '#/components/schemas/Twin' },
					{ properties: { record: { $ref: `${schemaPath(collection)}#/properties/items/items` } } },
				],
			},
			names.map((name, i) => inPath(name, parts[i] ?? '')),
		),
	];
}

/** What each record comes with; the collections say it in the same words, and the first of `names` lends them. */
export function twinSchema(names: readonly DatasetName[]): Values {
	const lent = ['version', 'issued', 'licence', 'attribution'].map((field) => [
		field,
		{ $ref: `${schemaPath(names[0] as DatasetName)}#/properties/${field}` },
	]);
	return {
		type: 'object',
		required: ['collection', 'dataset', 'version', 'issued', 'licence', 'attribution', 'record'],
		properties: {
			collection: { type: 'string', enum: names, description: 'What the record is one of.' },
			dataset: { type: 'string', format: 'uri', description: 'Name of the file that holds the whole collection.' },
			...Object.fromEntries(lent),
			record: { type: 'object', description: 'The record, as the collection has it.' },
		},
	};
}
