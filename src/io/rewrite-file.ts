import { lstat, mkdir, open, rename, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf } from './file-errors.ts';

/**
 * Rewrites a file, or makes it: whole or not at all, and one command at a time, so that two of them do not undo each
 * other. `change` reads what stands there and gives the new text, or none to leave all as it is. Gives what `change` does,
 * or a sentence where the file cannot be written.
 * `patience`: milliseconds that another command may take, and between two looks.
 */
export async function rewriteFile<T extends { text: string | undefined }>(
	path: string,
	change: () => Promise<T>,
	patience = { total: 5000, step: 50 },
): Promise<T | { reason: string }> {
	const folder = dirname(path);
	const beside = `${path}.tmp`;
	let made: string | undefined;
	let alone: FileHandle | undefined;
	let done = false;
	try {
		const stands = await lstat(path).catch(() => undefined);
		if (stands && !stands.isFile())
			return { reason: `"${path}" cannot be written: it is a folder, a link or a device, and no file.` };
		made = await mkdir(folder, { recursive: true });
		alone = await openAlone(beside, patience);
		if (!alone)
			return {
				reason: `"${beside}" stands there: another command is at work, or one was broken off. If none is, delete that file.`,
			};
		const changed = await change();
		if (changed.text === undefined) return changed;
		await alone.writeFile(changed.text);
		await alone.sync();
		// Windows renames no file that is open.
		await alone.close();
		await rename(beside, path);
		done = true;
		return changed;
	} catch (error) {
		return { reason: `"${path}" cannot be written: ${reasonOf(error)}.` };
	} finally {
		await alone?.close();
		if (alone && !done) await rm(beside, { force: true });
		if (made && !done) await removeEmpty(folder, made);
	}
}

/** Opens a file that is not there yet, and so holds others off; nothing where it does not go away in time. */
async function openAlone(path: string, patience: { total: number; step: number }): Promise<FileHandle | undefined> {
	for (let waited = 0; waited < patience.total; waited += patience.step) {
		try {
			return await open(path, 'wx');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			await wait(patience.step);
		}
	}
	return undefined;
}

/** Removes folders from the innermost to the outermost, as far as nothing is in them. */
async function removeEmpty(inner: string, outer: string): Promise<void> {
	for (let folder = inner; folder.startsWith(outer); folder = dirname(folder))
		await rmdir(folder).catch(() => undefined);
}
