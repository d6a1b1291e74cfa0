import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { versionOf } from '../../src/datasets/edition-line.ts';
import { toEditionData } from '../../src/datasets/edition-data.ts';
import { toJson } from '../../src/datasets/json.ts';
import { toTwin } from '../../src/datasets/twin.ts';
import { readFrozen } from '../../src/io/frozen-data.ts';
import { twinAddressOf } from '../../src/model/addresses.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { toIndexFiles } from '../../src/search/index-files.ts';
import { titlesOf } from '../../src/search/titles.ts';
import { toDataFiles } from '../../src/site/data-files.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';

/**
 * Writes the files of the site that need no page into a new folder, which is there when all of them are: the data of the
 * edition below its version, where they stay, and the same bytes below `latest`; those of every release, as they were frozen; the JSON twin of every record; the titles
 * for the search. Astro could, as it does while the content is edited; here they are made while it makes the pages.
 * Resolves to the folder.
 */
export async function writeData(dir: string, contentDir: string, catalogue: Catalogue): Promise<string> {
	const draft = `${dir}-draft`;
	const write = (path: string, content: string | Uint8Array) => {
		const file = join(draft, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	const frozen = catalogue.releases.map(({ version }) => ({ version, files: readFrozen(contentDir, version) }));
	for (const { version, files } of frozen) for (const [path, bytes] of files) write(`data/${version}/${path}`, bytes);
	for (const [path, bytes] of await newestFiles(catalogue, frozen.at(-1)))
		for (const version of [versionOf(catalogue.edition), 'latest']) write(`data/${version}/${path}`, bytes);
	for (const collection of collectionNames)
		for (const { id } of catalogue[collection].all)
			write(twinAddressOf(collection, id), toJson(toTwin(catalogue, collection, id)));
	for (const [path, body] of await toIndexFiles(titlesOf(catalogue))) write(`search/${path}`, body);
	renameSync(draft, dir);
	return dir;
}

/** The files of the edition: as they were frozen, where it is released, so that no later code changes them; else made anew. */
async function newestFiles(
	catalogue: Catalogue,
	last: { version: string; files: ReadonlyMap<string, Uint8Array> } | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
	if (catalogue.edition.released && last) return last.files;
	const before = last && toEditionData(last.version, last.files);
	const files = await toDataFiles({ catalogue, locale: localeOf(sourceLanguage) }, before);
	return new Map(files.map(({ path, bytes }) => [path, bytes]));
}
