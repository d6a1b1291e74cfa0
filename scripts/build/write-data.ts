import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { versionOf } from '../../src/datasets/edition-line.ts';
import { toJson } from '../../src/datasets/json.ts';
import { linkedCollections, toLinkedTwin } from '../../src/datasets/schema-org/twin.ts';
import { toTwin } from '../../src/datasets/twin.ts';
import { twinAddressOf } from '../../src/model/addresses.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { toIndexFiles } from '../../src/search/index-files.ts';
import { titlesOf } from '../../src/search/titles.ts';
import { toDataFiles } from '../../src/site/data-files.ts';
import { markdownFiles } from '../../src/site/markdown/files.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';

/**
 * Writes the files of the site that need no page into a new folder, which is there when all of them are: the data of the
 * edition below its version, where they stay, and the same bytes below `latest`; the twins of every record as JSON, as
 * Markdown and, where schema.org has a word for it, as JSON-LD, and those of the documents; the titles for the search. Astro could, as it does while the content is edited; here they are made while it makes the pages.
 * Resolves to the folder.
 */
export async function writeData(dir: string, catalogue: Catalogue): Promise<string> {
	const draft = `${dir}-draft`;
	const write = (path: string, content: string | Uint8Array) => {
		const file = join(draft, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	const spoken = { catalogue, locale: localeOf(sourceLanguage) };
	for (const { path, bytes } of await toDataFiles(spoken))
		for (const version of [versionOf(catalogue.edition), 'latest']) write(`data/${version}/${path}`, bytes);
	for (const collection of collectionNames)
		for (const { id } of catalogue[collection].all)
			write(twinAddressOf(collection, id, 'json'), toJson(toTwin(catalogue, collection, id)));
	for (const collection of linkedCollections)
		for (const { id } of catalogue[collection].all)
			write(twinAddressOf(collection, id, 'jsonld'), toJson(toLinkedTwin(catalogue, collection, id)));
	for (const [path, text] of markdownFiles(spoken)) write(path, text);
	for (const [path, body] of await toIndexFiles(titlesOf(catalogue))) write(`search/${path}`, body);
	renameSync(draft, dir);
	return dir;
}
