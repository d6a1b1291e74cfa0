import { join } from 'node:path';
import { readContentBytes } from '../content-file.ts';
import { filesOnDisk, type ContentFiles } from '../content-files.ts';
import { openContent } from '../content-folder.ts';
import { layout } from '../content-layout.ts';
import { rewriteFile } from '../rewrite-file.ts';
import { mendFile, type Layouter, type MendedFile } from './mend-file.ts';

/** What became of a file: its mends, or why it could not be written. */
export type FileReport = { file: string } & ({ mended: string[] } | { reason: string });

/** Formats YAML as the project does. The package is there where the project is worked on, and asked for only then. */
const layOut: Layouter = async (text) => {
	const { format, resolveConfig } = await import('prettier');
	return format(text, { ...(await resolveConfig('content/edition.yaml')), parser: 'yaml' });
};

/** All files of a content folder that are read, but for its README and what is frozen. */
function filesOf(content: ContentFiles): string[] {
	const folder = openContent(content, layout);
	const folders = Object.keys(layout.folders).flatMap((name) =>
		name.endsWith('/*') ? folder.foldersIn(name.slice(0, -2)).map((inner) => name.replace('*', () => inner)) : [name],
	);
	return ['', ...folders].flatMap((name) => folder.filesIn(name)).filter((file) => !/^releases\/|\.md$/.test(file));
}

async function mended(content: ContentFiles, file: string): Promise<MendedFile | undefined> {
	const bytes = readContentBytes(content, file);
	return bytes instanceof Uint8Array ? mendFile(bytes, file, layOut) : undefined;
}

/** Those of some files in which a machine can mend something. */
export async function mendableOf(dir: string, files: readonly string[]): Promise<string[]> {
	const content = filesOnDisk(dir);
	const mendable: string[] = [];
	for (const file of filesOf(content)) if (files.includes(file) && (await mended(content, file))) mendable.push(file);
	return mendable;
}

/** Mends what a machine can in the files of a content folder; each is written whole or not at all. */
export async function mendContent(dir: string): Promise<FileReport[]> {
	const content = filesOnDisk(dir);
	const reports: FileReport[] = [];
	for (const file of filesOf(content)) {
		if (!(await mended(content, file))) continue;
		const written = await rewriteFile(
			join(dir, file),
			// What stands there now is mended, whoever has changed it since.
			async () => (await mended(content, file)) ?? { text: undefined, mended: [] },
		);
		reports.push('reason' in written ? { file, reason: written.reason } : { file, mended: written.mended });
	}
	return reports;
}
