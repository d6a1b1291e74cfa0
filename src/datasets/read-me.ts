import type { Catalogue } from '../model/catalogue.ts';
import { datasetNames } from '../schema/collections.ts';
import type { Edition } from '../schema/edition.ts';
import { sourceLanguage } from '../words/locale.ts';
import { licenceOf, versionOf } from './edition-line.ts';
import { mediaTypes, toBytes, type DatasetFile } from './file.ts';

const textFile = (path: string, lines: readonly string[]): DatasetFile => ({
	kind: 'index',
	path,
	mediaType: mediaTypes.text,
	bytes: toBytes(lines.map((line) => `${line}\n`).join('')),
});

/** `README.txt`: what the files are, for whoever finds them without the site. */
const readMe = (edition: Edition): DatasetFile =>
	textFile('README.txt', [
		edition.title[sourceLanguage],
		`Version ${versionOf(edition)}, issued ${edition.issued}, ${edition.status}`,
		edition.publisher,
		'',
		edition.summary[sourceLanguage],
		'',
		'index.json names every file that holds data, with its rows, size, SHA-256, schema and terms.',
		'SHA256SUMS has the checksum of every file: sha256sum --check SHA256SUMS',
		'schemas/ says what every field means; so does the last sheet of every workbook (.xlsx) for its columns.',
		'flat/ has tables made for joining; the files of a collection begin with its name.',
		'LICENSE.txt says who may do what with them, and which lines are to be shown.',
	]);

/** `LICENSE.txt`: the terms, with those of the collections that have their own. */
function licence(edition: Edition): DatasetFile {
	const own = Map.groupBy(
		datasetNames.filter((name) => licenceOf(edition, name) !== edition.licence),
		(name) => licenceOf(edition, name),
	);
	return textFile('LICENSE.txt', [
		`SPDX-License-Identifier: ${edition.licence.id}`,
		edition.licence.title,
		edition.licence.url,
		'',
		...[...own].flatMap(([{ title, url }, names]) => [`Of other terms (${names.join(', ')}): ${title}`, url, '']),
		'Whoever reuses the data shows these lines:',
		...edition.attribution,
	]);
}

/** What is said in plain text of all the files. */
export const toPlainTexts = ({ edition }: Catalogue): DatasetFile[] => [readMe(edition), licence(edition)];
