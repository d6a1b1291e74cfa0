import type { Dirent, Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { decodeText } from './text.ts';

const megabyte = 1024 * 1024;
/**
 * How large a file of an ending may be, and all of them together, in bytes: many times what an edition needs, and little
 * enough to be judged in seconds whatever stands there.
 */
export const limits: Readonly<Record<string, { file: number; all: number }>> = {
	'.yaml': { file: megabyte / 4, all: 6 * megabyte },
	'.mdx': { file: megabyte / 4, all: 3 * megabyte },
	'.csv': { file: 8 * megabyte, all: 16 * megabyte },
	'.tsv': { file: 4 * megabyte, all: 8 * megabyte },
};

export const inWords = (bytes: number): string =>
	bytes < megabyte ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / megabyte).toFixed(1).replace(/\.0$/, '')} MB`;

/** What an entry of a folder is. */
export const kindOf = (entry: Dirent | Stats): string =>
	entry.isSymbolicLink()
		? 'a link'
		: entry.isDirectory()
			? 'a folder'
			: entry.isFile()
				? 'a file'
				: 'a device or a channel between programs';

/** The text of a file of the content folder, or the problem that keeps it from being read. */
export async function readContentFile(dir: string, file: string): Promise<string | Problem> {
	const problem = (check: string, message: string, expected: string, fix: string) => ({
		check,
		file,
		path: '',
		message,
		expected,
		fix,
	});
	try {
		const stats = await lstat(join(dir, file));
		// A link may lead out of the folder, and a device has no end.
		if (!stats.isFile())
			return problem(
				'unknown-file',
				`This is ${kindOf(stats)}.`,
				'a file; links are not followed',
				'Put a file of this name there, or move it away.',
			);
		const limit = limits[extname(file)]?.file ?? megabyte;
		if (stats.size > limit)
			return problem(
				'too-large',
				`The file has ${inWords(stats.size)}.`,
				`at most ${inWords(limit)}`,
				'Take out what does not belong there, or divide it.',
			);
		return decodeText(await readFile(join(dir, file)), file);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		return problem(
			'unknown-file',
			`It cannot be read: ${code}.`,
			'a file that may be read',
			'Give the right to read it, or put it there anew.',
		);
	}
}
