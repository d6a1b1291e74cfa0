import type { Catalogue } from '../model/catalogue.ts';
import { sourceLanguage } from '../words/locale.ts';
import { versionOf } from './edition-line.ts';
import { toBytes, type DatasetFile } from './file.ts';
import { fileNameIn, nameIn } from './names.ts';
import { toYamlLines } from './yaml.ts';

/** What whoever reuses the data is asked to do; the lines that must be shown follow. */
const request = 'Cite these data as below, with the version that you used, and show these lines with them:';

/** Where the citation of the edition lies. */
export const citationPath = 'CITATION.cff';

/**
 * `CITATION.cff`: how the edition is cited, in the Citation File Format 1.2.0. A date of issue that has no day is left
 * out, since the format knows days only. https://github.com/citation-file-format/citation-file-format
 */
export function toCitation({ edition }: Catalogue): DatasetFile {
	const lines = toYamlLines({
		'cff-version': '1.2.0',
		message: [request, ...edition.attribution].join(' '),
		type: 'dataset',
		title: edition.title[sourceLanguage],
		abstract: edition.summary[sourceLanguage],
		authors: [{ name: edition.publisher }],
		version: versionOf(edition),
		...(/^\d{4}-\d{2}-\d{2}$/.test(edition.issued) ? { 'date-released': edition.issued } : {}),
		license: edition.licence.id,
		url: nameIn(edition, 'data/'),
		identifiers: [{ type: 'url', value: fileNameIn(edition, 'index.json'), description: 'The files of this version' }],
	});
	return {
		kind: 'index',
		path: citationPath,
		mediaType: 'application/yaml',
		bytes: toBytes(lines.map((line) => `${line}\n`).join('')),
	};
}
