import type { Edition } from '../../schema/edition.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { versionOf } from '../edition-line.ts';
import { csv } from '../formats/csv.ts';
import { json } from '../formats/json.ts';
import type { ListedFile } from '../listings.ts';
import { nameIn } from '../names.ts';

/** The formats whose files a search engine for data is told of: one for programs, one for spreadsheets. */
const told = [json, csv];

/** A file as something to download; checksums stand in a list beside the files. Its terms are said where they are not those of the edition. */
const toDownload = (edition: Edition, file: ListedFile, addressOf: (path: string) => string) => ({
	'@type': 'DataDownload',
	name: file.path,
	contentUrl: addressOf(`data/${versionOf(edition)}/${file.path}`),
	encodingFormat: file.mediaType.split(';')[0],
	contentSize: `${file.bytes} B`,
	...(file.licence.url === edition.licence.url ? {} : { license: file.licence.url }),
});

/**
 * The edition as a schema.org `Dataset`, for the page of the data. `files`: those listed in `index.json`, of which the
 * whole collections are named. `addressOf`: full addresses of the site, since a search engine fetches what it is told of;
 * the name of the dataset is made of the namespace. https://schema.org/Dataset
 */
export function toSchemaOrgDataset(
	edition: Edition,
	files: readonly ListedFile[],
	addressOf: (path: string) => string,
): Record<string, unknown> {
	const publisher = { '@type': 'Organization', name: edition.publisher };
	const isTold = ({ path, collection }: ListedFile) =>
		collection !== 'charts' && collection !== 'scheme' && told.some(({ pathOf }) => pathOf?.(collection) === path);
	return {
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		'@id': nameIn(edition, 'data/'),
		name: edition.title[sourceLanguage],
		description: edition.summary[sourceLanguage],
		url: addressOf('data/'),
		version: versionOf(edition),
		datePublished: edition.issued,
		license: edition.licence.url,
		creditText: edition.attribution.join(' '),
		creator: publisher,
		publisher,
		isAccessibleForFree: true,
		distribution: files.filter(isTold).map((file) => toDownload(edition, file, addressOf)),
	};
}
