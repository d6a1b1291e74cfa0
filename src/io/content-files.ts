import { lstatSync, readFileSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What an entry of a folder is; a link is a link, whatever it leads to. */
export type Kind = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/**
 * How a content folder is looked at. Paths are below it, with forward slashes, and the folder itself is ''. Each of these
 * throws what the file system throws.
 */
export interface ContentFiles {
	/** What stands in a folder, in any order. */
	entries(folder: string): readonly (Kind & { name: string })[];
	/** What stands at a path, with its size in bytes. */
	stat(file: string): Kind & Pick<Stats, 'size'>;
	read(file: string): Uint8Array;
}

/**
 * A content folder on the disk. The disk is waited for: a thousand small files take three times as long when each waits for
 * its turn.
 */
export const filesOnDisk = (dir: string): ContentFiles => ({
	entries: (folder) => readdirSync(join(dir, folder), { withFileTypes: true }),
	stat: (file) => lstatSync(join(dir, file)),
	read: (file) => readFileSync(join(dir, file)),
});
