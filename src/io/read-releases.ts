import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import type { RawRelease } from '../model/raw-content.ts';
import type { Changes } from '../model/releases/changes.ts';
import { frozenFiles } from '../schema/release.ts';
import { readContentBytes } from './content-file.ts';
import type { ContentFiles } from './content-files.ts';
import { isFields, type ContentReading } from './content-reading.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The releases of a content folder, with a problem for each whose files are not those that were frozen. Their data stay in
 * the archive: the build publishes its bytes.
 */
export function readReleases(reading: ContentReading): RawRelease[] {
	return reading.folder.foldersIn('releases').flatMap((version) => {
		const folder = `releases/${version}`;
		const file = `${folder}/release.yaml`;
		const names = ['release.yaml', ...frozenFiles];
		const isWhole = names.map((name) => reading.needs(`${folder}/${name}`, `it is part of the release ${version}`));
		if (isWhole.includes(false)) return [];
		const data = reading.yamlOf(file);
		if (!isFields(data)) {
			if (data !== undefined) reading.tellWrongShape(file, '', 'a release: fields with values');
			return [];
		}
		const sums = isFields(data['files']) ? data['files'] : {};
		const [, changes] = frozenFiles.map((name) => frozen(reading, `${folder}/${name}`, sums[name], version));
		return changes === undefined
			? []
			: { file, version, data, changes: JSON.parse(new TextDecoder().decode(changes)) as Changes };
	});
}

/** The bytes of a frozen file; nothing where they are not those of the release, and then it is told. */
function frozen(reading: ContentReading, file: string, sum: unknown, version: string): Uint8Array | undefined {
	const bytes = readContentBytes(reading.files, file);
	if (!(bytes instanceof Uint8Array)) {
		reading.tell([bytes]);
		return undefined;
	}
	if (sha256(bytes) === sum) return bytes;
	reading.tell([changed(file, version)]);
	return undefined;
}

const changed = (file: string, version: string): Problem => ({
	check: 'frozen-file',
	file,
	path: '',
	message: `The file is not the one that was released as ${version}: its checksum is another than in release.yaml.`,
	expected: 'the bytes that were released',
	fix: `Restore the folder releases/${version} from version control; what is to be corrected is corrected in the next release.`,
});

/** SHA-256 of the content that a release is made from: every file but the releases themselves and the guide for editors. */
export function contentChecksum(files: ContentFiles, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.filter((one) => !/^releases\/|\.md$/.test(one)).toSorted()) {
		const bytes = readContentBytes(files, path);
		if (bytes instanceof Uint8Array) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}
