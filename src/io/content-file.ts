import type { Problem } from '../model/problem.ts';
import type { ContentFiles, Kind } from './content-files.ts';
import { reasonOf } from './file-errors.ts';
import { decodeText } from './text.ts';
import { yamlLimit } from './yaml.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
/**
 * How large a file may be, and all of its kind together, in bytes: many times what an edition needs, and little enough to
 * be judged in seconds whatever stands there. The first that fits a path counts.
 */
export const limits = [
	{ folder: '', ending: '.yaml', file: yamlLimit, all: 6 * megabyte },
	// The page of a longer document would weigh more than a page of text may.
	{ folder: '', ending: '.mdx', file: 64 * kilobyte, all: 512 * kilobyte },
	{ folder: '', ending: '.tsv', file: megabyte, all: 6 * megabyte },
	{ folder: 'releases/', ending: '.zip', file: 64 * megabyte, all: 512 * megabyte },
	{ folder: 'releases/', ending: '.json', file: 16 * megabyte, all: 128 * megabyte },
	{ folder: 'indicators/', ending: '.csv', file: 512 * kilobyte, all: 4 * megabyte },
	{ folder: '', ending: '.csv', file: 4 * megabyte, all: 12 * megabyte },
];
export const limitOf = (file: string) =>
	limits.find(({ folder, ending }) => file.startsWith(folder) && file.endsWith(ending));

export const inWords = (bytes: number): string =>
	bytes < megabyte ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / megabyte).toFixed(1).replace(/\.0$/, '')} MB`;

/** What an entry of a folder is. */
export const kindOf = (entry: Kind): string =>
	entry.isSymbolicLink()
		? 'a link'
		: entry.isDirectory()
			? 'a folder'
			: entry.isFile()
				? 'a file'
				: 'a device or a channel between programs';

/** The bytes of a file of the content folder, or the problem that keeps it from being read. */
export function readContentBytes(files: ContentFiles, file: string): Uint8Array | Problem {
	const problem = (check: string, message: string, expected: string, fix: string) => ({
		check,
		file,
		path: '',
		message,
		expected,
		fix,
	});
	try {
		const stats = files.stat(file);
		// A link may lead out of the folder, and a device has no end.
		if (!stats.isFile())
			return problem(
				'unknown-file',
				`This is ${kindOf(stats)}.`,
				'a file; links are not followed',
				'Put a file of this name there, or move it away.',
			);
		const limit = limitOf(file)?.file ?? yamlLimit;
		if (stats.size > limit)
			return problem(
				'too-large',
				`The file has ${inWords(stats.size)}.`,
				`at most ${inWords(limit)}`,
				'Take out what does not belong there, or divide it.',
			);
		return files.read(file);
	} catch (error) {
		return problem(
			'unreadable-file',
			`The file cannot be read: ${reasonOf(error)}.`,
			'a file that may be read',
			'Give the right to read it, or put it there anew.',
		);
	}
}

/** The text of a file of the content folder, or the problem that keeps it from being read. */
export function readContentFile(files: ContentFiles, file: string): string | Problem {
	const bytes = readContentBytes(files, file);
	return bytes instanceof Uint8Array ? decodeText(bytes, file) : bytes;
}
