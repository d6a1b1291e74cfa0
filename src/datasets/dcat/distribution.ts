import { sha256 } from '../../model/sha256.ts';
import type { Edition } from '../../schema/edition.ts';
import { licenceOf } from '../edition-line.ts';
import { holderOf, type DatasetFile } from '../file.ts';
import { fileNameIn } from '../names.ts';
import { inSourceLanguage, type Node } from '../rdf/node.ts';
import { attributionName } from '../rdf/publisher.ts';
import { fixed, standingOf } from './authority.ts';
import { typesOf } from './file-types.ts';

/** The name of a file as one of the forms of its dataset, beside that of the file itself. */
export const distributionName = (edition: Edition, path: string): string => `${fileNameIn(edition, path)}#distribution`;

/** A file as DCAT describes it, and its checksum; both have names, so that two harvests of the same file are alike. */
export async function distributionNodes(edition: Edition, file: DatasetFile): Promise<Node[]> {
	const { path, mediaType, bytes, schema } = file;
	const name = fileNameIn(edition, path);
	const { format, media } = typesOf(mediaType);
	const { status, availability } = standingOf(edition.released);
	return [
		{
			id: distributionName(edition, path),
			types: ['dcat:Distribution'],
			'dcterms:title': inSourceLanguage(path),
			'dcat:accessURL': [name],
			'dcat:downloadURL': [name],
			'dcterms:format': format === undefined ? [] : [format],
			'dcat:mediaType': [media],
			'dcat:byteSize': [String(bytes.length)],
			'spdx:checksum': [`${name}#checksum`],
			'dcterms:license': [licenceOf(edition, holderOf(file)).url],
			'dcterms:rights': [attributionName(edition)],
			'dcterms:conformsTo': schema === undefined ? [] : [fileNameIn(edition, schema)],
			'dcterms:issued': [edition.issued],
			'adms:status': [status],
			'dcatap:availability': [availability],
		},
		{
			id: `${name}#checksum`,
			types: ['spdx:Checksum'],
			'spdx:algorithm': [fixed.algorithm],
			'spdx:checksumValue': [await sha256(bytes)],
		},
	];
}

/** What the files are of, said once for all of them: types, terms, schemas. */
export function sharedNodes(edition: Edition, files: readonly DatasetFile[]): Node[] {
	const nodes = files.flatMap((file): Node[] => {
		const { format, media } = typesOf(file.mediaType);
		const { title, url } = licenceOf(edition, holderOf(file));
		return [
			...(format === undefined ? [] : [{ id: format, types: ['dcterms:MediaTypeOrExtent' as const] }]),
			{ id: media, types: ['dcterms:MediaType'] },
			{ id: url, types: ['dcterms:LicenseDocument'], 'dcterms:title': inSourceLanguage(title) },
			...(file.schema === undefined
				? []
				: [{ id: fileNameIn(edition, file.schema), types: ['dcterms:Standard' as const] }]),
		];
	});
	return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
