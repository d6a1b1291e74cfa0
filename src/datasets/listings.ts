import type { Catalogue } from '../model/catalogue.ts';
import { sha256 } from '../model/sha256.ts';
import type { Edition } from '../schema/edition.ts';
import { sourceLanguage } from '../words/locale.ts';
import { toCatalogGraph } from './dcat/graph.ts';
import { licenceOf, versionOf } from './edition-line.ts';
import { holderOf, mediaTypes, toBytes, type DatasetFile, type Holder } from './file.ts';
import { toJson } from './json.ts';
import { fileNameIn } from './names.ts';
import { toJsonLd } from './rdf/json-ld.ts';
import { toTurtle } from './rdf/turtle.ts';

/** What `index.json` says of a file. */
export interface ListedFile {
	/** Below the folder of the version. */
	path: string;
	/** Its name for ever, made of the namespace. */
	url: string;
	/** The collection whose records it holds; `scheme`: those of many as one vocabulary; `charts`: figures and pictures. */
	collection: Holder;
	/** Records or rows in it; none for a schema or a picture. */
	count?: number;
	mediaType: string;
	/** Its size. */
	bytes: number;
	sha256: string;
	/** The name of the JSON Schema that it follows, where there is one. */
	schema?: string;
	licence: Edition['licence'];
}

/** `index.json`: what the files are of, and each of them. */
export interface DatasetIndex extends Pick<Edition, 'issued' | 'status' | 'publisher' | 'attribution'> {
	title: string;
	version: string;
	files: ListedFile[];
}

/** `index.json`: the edition, and each of these files with its size, checksum, schema and terms. */
export async function toIndex({ edition }: Catalogue, files: readonly DatasetFile[]): Promise<DatasetFile> {
	const index: DatasetIndex = {
		title: edition.title[sourceLanguage],
		version: versionOf(edition),
		issued: edition.issued,
		status: edition.status,
		publisher: edition.publisher,
		attribution: edition.attribution,
		files: await Promise.all(
			files.map(async (file): Promise<ListedFile> => {
				const { path, mediaType, bytes, count, schema } = file;
				const collection = holderOf(file);
				return {
					path,
					url: fileNameIn(edition, path),
					collection,
					...(count === undefined ? {} : { count }),
					mediaType,
					bytes: bytes.length,
					sha256: await sha256(bytes),
					...(schema ? { schema: fileNameIn(edition, schema) } : {}),
					licence: licenceOf(edition, collection),
				};
			}),
		),
	};
	return { kind: 'index', path: 'index.json', mediaType: mediaTypes.json, bytes: toBytes(toJson(index)) };
}

/** Where the catalogue lies: as Turtle, as JSON-LD. */
export const catalogPaths = ['catalog.ttl', 'catalog.jsonld'] as const;

/** `catalog.ttl` and `catalog.jsonld`: each of these files in the words of DCAT-AP, for portals that collect catalogues. */
export async function toCatalog(catalogue: Catalogue, files: readonly DatasetFile[]): Promise<DatasetFile[]> {
	const nodes = await toCatalogGraph(catalogue, files);
	return [
		{ kind: 'index', path: catalogPaths[0], mediaType: mediaTypes.turtle, bytes: toBytes(toTurtle(nodes)) },
		{ kind: 'index', path: catalogPaths[1], mediaType: mediaTypes.jsonLd, bytes: toBytes(toJsonLd(nodes)) },
	];
}

/** `SHA256SUMS`, as `sha256sum --check` reads it. */
export async function toChecksums(files: readonly DatasetFile[]): Promise<DatasetFile> {
	const lines = await Promise.all(files.map(async ({ path, bytes }) => `${await sha256(bytes)}  ${path}\n`));
	return { kind: 'index', path: 'SHA256SUMS', mediaType: mediaTypes.text, bytes: toBytes(lines.join('')) };
}
