import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toArchive } from '../../src/datasets/archive.ts';
import { toEditionData } from '../../src/datasets/edition-data.ts';
import { changesPath } from '../../src/datasets/files.ts';
import { toJson } from '../../src/datasets/json.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { formatProblems } from '../../src/model/problem.ts';
import type { Changes } from '../../src/model/releases/changes.ts';
import { demandsOf } from '../../src/model/releases/demanded-level.ts';
import { compareVersions, isEnough, nextVersion, type Level } from '../../src/model/releases/version.ts';
import { dataVersionSchema, type Release } from '../../src/schema/release.ts';
import { toDataFiles } from '../../src/site/data-files.ts';
import { sourceLanguage } from '../../src/words/locale.ts';
import { localeOf } from '../../src/words/site-locale.ts';
import { filesOnDisk } from '../../src/io/content-files.ts';
import { openContent } from '../../src/io/content-folder.ts';
import { layout } from '../../src/io/content-layout.ts';
import { readFrozen } from '../../src/io/frozen-data.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { contentChecksum } from '../../src/io/read-releases.ts';
import { unfinishedIn, tellUnfinished } from '../../src/io/unfinished.ts';
import { writeRelease } from './write-release.ts';

/** A release that is ready to be written, with what is said of it; or why there is none. */
type Frozen = { reason: string } | { folder: string; files: number; records: number; level: Level; write(): void };

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const most = 20;

/** Makes everything that a release is, and writes nothing yet. `notes`: what is new in it. */
export async function freeze(contentDir: string, version: string, notes: string | undefined): Promise<Frozen> {
	const { catalogue, problems } = loadCatalogue(contentDir);
	if (!catalogue || problems.length > 0)
		return { reason: `${formatProblems(problems)}\nThe content has ${problems.length} problem(s). Mend them first.` };
	const unfinished = unfinishedIn(contentDir);
	if (unfinished.length > 0) return { reason: tellUnfinished(unfinished) };
	const last = catalogue.releases.at(-1)?.version;
	const wrong = wrongVersion(version, catalogue, last);
	if (wrong) return { reason: wrong };

	const edition = { ...catalogue.edition, version, released: true };
	const frozen: Catalogue = { ...catalogue, edition };
	const before = last === undefined ? undefined : toEditionData(last, readFrozen(contentDir, last));
	const made = await toDataFiles({ catalogue: frozen, locale: localeOf(sourceLanguage) }, before);
	const files = new Map(made.map(({ path, bytes }) => [path, bytes]));
	const changes = JSON.parse(new TextDecoder().decode(files.get(changesPath))) as Changes;
	if (last !== undefined && !isEnough(last, version, changes.level)) return { reason: tooLow(last, version, changes) };

	const written = new Map<string, Uint8Array | string>([
		['data.zip', toArchive(files)],
		['changes.json', toJson(changes)],
	]);
	const sumOf = (name: string) => sha256(Buffer.from(written.get(name) ?? ''));
	const editionText = releasedEdition(readFileSync(join(contentDir, 'edition.yaml'), 'utf8'), version);
	const release: Release = {
		version,
		issued: edition.issued,
		level: changes.level,
		notes: { [sourceLanguage]: notes ?? countedNotes(changes) } as Release['notes'],
		content: checksumWith(contentDir, editionText),
		files: { 'data.zip': sumOf('data.zip'), 'changes.json': sumOf('changes.json') },
	};
	written.set('release.yaml', stringify(release, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }));
	const folder = join(contentDir, 'releases', version);
	return {
		folder,
		files: files.size,
		records: changes.records.length,
		level: changes.level,
		write: () => writeRelease(contentDir, version, written, editionText),
	};
}

/** Why a version cannot be the next one, if it cannot. */
function wrongVersion(version: string, { releases }: Catalogue, last: string | undefined): string | undefined {
	if (!dataVersionSchema.safeParse(version).success)
		return `"${version}" is no version: it has three numbers with dots between them, such as 0.2.0.`;
	if (releases.some((release) => release.version === version))
		return `There is a release ${version} already, and a release is never changed. Choose a later version.`;
	if (last !== undefined && compareVersions(version, last) < 0)
		return `The version ${version} comes before the last release, ${last}. Choose a later one.`;
	return undefined;
}

/** That a version promises less than has changed, with what demands more. */
function tooLow(last: string, version: string, { records, schemas, level }: Changes): string {
	const demands = demandsOf(records, schemas).filter((demand) => demand.level === level);
	const listed = demands.slice(0, most).map(({ what }) => `  ${what}`);
	const more = demands.length > most ? [`  and ${demands.length - most} more`] : [];
	return [
		`The step from ${last} to ${version} is too low: what has changed demands a ${level} step, ${nextVersion(last, level)} at least.`,
		...listed,
		...more,
	].join('\n');
}

/** What is said of a release whose editors say nothing. */
function countedNotes({ from, records, schemas }: Changes): string {
	if (from === undefined) return `The first release: ${records.length} records.`;
	const countOf = (...kinds: string[]) => records.filter(({ kind }) => kinds.includes(kind)).length;
	const retired = countOf('removed', 'renamed', 'merged', 'split');
	return `Since ${from}: ${countOf('added')} records are new, ${countOf('changed')} changed, ${retired} retired; ${schemas.length} changes of fields.`;
}

/** The file of the edition as the release has it; whatever else editors wrote in it stays as it stands. */
const releasedEdition = (text: string, version: string): string =>
	text.replace(/^version:.*$/m, () => `version: ${version}`).replace(/^released:.*$/m, () => 'released: true');

/** The checksum of the content with another file of the edition. */
function checksumWith(contentDir: string, editionText: string): string {
	const files = filesOnDisk(contentDir);
	const bytes = Buffer.from(editionText);
	const own = { ...files, read: (file: string) => (file === 'edition.yaml' ? bytes : files.read(file)) };
	return contentChecksum(own, openContent(files, layout).files);
}
