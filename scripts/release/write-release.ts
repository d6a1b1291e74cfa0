import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes the folder of a release whole or not at all, then the file of the edition. What a stopped command leaves stands
 * beside the content, where nothing reads it.
 */
export function writeRelease(
	contentDir: string,
	version: string,
	files: ReadonlyMap<string, Uint8Array | string>,
	edition: string,
): void {
	const releases = join(contentDir, 'releases');
	const draft = mkdtempSync(join(dirname(resolve(contentDir)), '.release-'));
	try {
		const folder = join(draft, version);
		mkdirSync(folder);
		for (const [name, content] of files) writeFileSync(join(folder, name), content);
		writeFileSync(join(draft, 'edition.yaml'), edition);
		mkdirSync(releases, { recursive: true });
		renameSync(folder, join(releases, version));
		renameSync(join(draft, 'edition.yaml'), join(contentDir, 'edition.yaml'));
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}
