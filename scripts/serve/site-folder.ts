import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from './target.ts';

/** A file of the site as it stands on the disk now. */
export interface FoundFile {
	path: string;
	stats: Stats;
	/** Whether it is the page of a folder: its address ends with a slash. */
	isPage: boolean;
}

/** Errors of a path that leads to no file: nothing there, no folder on the way, a name too long. */
const absences = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);

/** How long a folder may be away while a build puts a new one in its place, in milliseconds. */
const patience = 2000;

/** What `look` gives, or undefined where the file system says that there is nothing. */
export async function unlessAbsent<T>(look: Promise<T>): Promise<T | undefined> {
	try {
		return await look;
	} catch (error) {
		if (absences.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
		throw error;
	}
}

/** The file of `dir` that a target names, or the page of the folder that it names, with or without its slash. */
export async function findFile(
	dir: string,
	{ segments, isFolder }: Pick<Target, 'segments' | 'isFolder'>,
): Promise<FoundFile | undefined> {
	const path = join(dir, ...segments);
	const stats = isFolder ? undefined : await unlessAbsent(stat(path));
	if (stats?.isFile()) return { path, stats, isPage: false };
	if (stats && !stats.isDirectory()) return undefined;
	const page = join(path, 'index.html');
	const pageStats = isFolder || stats ? await unlessAbsent(stat(page)) : undefined;
	return pageStats?.isFile() ? { path: page, stats: pageStats, isPage: true } : undefined;
}

/**
 * What `look` finds in a folder that a build may replace at any time. That nothing is there is believed only when the
 * folder was the same before and after the look.
 */
export async function lookIn<T>(dir: string, look: () => Promise<T | undefined>): Promise<T | undefined> {
	const end = Date.now() + patience;
	for (let before: number | undefined; ;) {
		const found = await look();
		if (found !== undefined) return found;
		const now = (await unlessAbsent(stat(dir)))?.ino;
		if ((now !== undefined && now === before) || Date.now() > end) return undefined;
		if (now === undefined) await sleep(10);
		before = now;
	}
}
