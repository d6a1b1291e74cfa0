import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { versionOf } from '../../src/datasets/edition-line.ts';
import { toDiffFiles } from '../../src/datasets/diff-files.ts';
import { changesBetween } from '../../src/datasets/edition-changes.ts';
import { toEditionData, type EditionData } from '../../src/datasets/edition-data.ts';
import { toJson } from '../../src/datasets/json.ts';
import { toAchievement } from '../../src/datasets/open-badges/achievement.ts';
import { linkedCollections, toLinkedTwin } from '../../src/datasets/schema-org/twin.ts';
import { toTwin } from '../../src/datasets/twin.ts';
import { readFrozen } from '../../src/io/frozen-data.ts';
import { twinAddressOf } from '../../src/model/addresses.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { toIndexFiles } from '../../src/search/index-files.ts';
import { titlesOf } from '../../src/search/titles.ts';
import { pairsOf, versionsOf } from '../../src/model/releases/versions.ts';
import { markdownFiles } from '../../src/site/markdown/files.ts';
import { takenFiles } from '../../src/site/take/files.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';
import { newestFiles } from './newest-files.ts';

/**
 * Writes the files of the site that need no page into a new folder. It is there as soon as what pages tell of is in it: the
 * data of the edition below its version, where they stay, and the same bytes below `latest`; those of every release, as
 * they were frozen; what differs between them. Then come the twins of every record as JSON, as Markdown and, where
 * schema.org has a word for it, as JSON-LD, and those of the documents; units and joint qualifications as documents to
 * adapt; certificates as Open Badges; the titles for the search. Astro could, as it does while the content is edited; here
 * they are made while it makes the pages.
 * Resolves to the folder.
 */
export async function writeData(dir: string, contentDir: string, catalogue: Catalogue): Promise<string> {
	const draft = `${dir}-draft`;
	let folder = draft;
	const write = (path: string, content: string | Uint8Array) => {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	// Of a release its data are kept, and not its bytes, which are a hundred megabytes.
	const releases = catalogue.releases.map(({ version }) => {
		const files = readFrozen(contentDir, version);
		for (const [path, bytes] of files) write(`data/${version}/${path}`, bytes);
		return toEditionData(version, files);
	});
	const newest = await newestFiles(catalogue, contentDir, releases.at(-1));
	for (const [path, content] of diffFiles(catalogue, releases, newest)) write(path, content);
	for (const [path, bytes] of newest)
		for (const version of [versionOf(catalogue.edition), 'latest']) write(`data/${version}/${path}`, bytes);
	renameSync(draft, dir);
	folder = dir;
	for (const collection of collectionNames)
		for (const { id } of catalogue[collection].all)
			write(twinAddressOf(collection, id, 'json'), toJson(toTwin(catalogue, collection, id)));
	for (const collection of linkedCollections)
		for (const { id } of catalogue[collection].all)
			write(twinAddressOf(collection, id, 'jsonld'), toJson(toLinkedTwin(catalogue, collection, id)));
	for (const one of catalogue.certifications.all)
		write(twinAddressOf('certifications', one.id, 'ob.json'), toJson(toAchievement(catalogue, one)));
	const spoken = { catalogue, locale: localeOf(sourceLanguage) };
	for (const [path, text] of markdownFiles(spoken)) write(path, text);
	for await (const [path, bytes] of takenFiles(spoken)) write(path, bytes);
	for (const [path, body] of await toIndexFiles(titlesOf(catalogue))) write(`search/${path}`, body);
	return dir;
}

/** What differs between any two versions, as JSON and CSV. */
function diffFiles(
	catalogue: Catalogue,
	releases: readonly EditionData[],
	newest: ReadonlyMap<string, Uint8Array>,
): Map<string, string> {
	// One alone is held against nothing, and need not be read; a release that is the newest is among them.
	const drafts = releases.length > 0 ? versionsOf(catalogue).slice(releases.length) : [];
	return new Map(
		pairsOf([...releases, ...drafts.map((version) => toEditionData(version, newest))]).flatMap(({ from, to }) => {
			const changes = changesBetween(from, to, catalogue.retired);
			return [...toDiffFiles({ ...changes, from: from.version })];
		}),
	);
}
