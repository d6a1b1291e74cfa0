import type { Problem } from '../model/problem.ts';
import { reasonOf } from './file-errors.ts';
import { inWords, kindOf, limitOf, type limits } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { ContentFiles, Kind } from './content-files.ts';

/** What stands where in a content folder. */
export interface Layout {
	/** Files beside the folders. */
	files: readonly string[];
	/** Endings of the files of each folder; `docs/*` stands for the folders within `docs`. */
	folders: Readonly<Record<string, readonly string[]>>;
}

/** The entries of a content folder that have a place there, and a problem for each that has none. */
export interface ContentFolder {
	problems: readonly Problem[];
	/** Whether there is more in it than can be judged in seconds; nothing of it is to be read then. */
	isTooMuch: boolean;
	/** Everything that has a place, by its path below the content folder. */
	files: readonly string[];
	has(file: string): boolean;
	/** What has the name of a file of a folder, by its path below the content folder, sorted. */
	filesIn(folder: string): readonly string[];
	/** Names of the folders within a folder, sorted. */
	foldersIn(folder: string): readonly string[];
	/** Folders of the layout whose place something else takes, so that nothing can be said of what they hold. */
	unread: readonly string[];
}

const stranger = (file: string, message: string, expected: string, fix: string): Problem => ({
	check: 'unknown-file',
	file,
	path: '',
	message,
	expected,
	fix,
});

/** Looks at the names in a content folder. Whatever stands there is no error: it is one of the problems. */
export function openContent(content: ContentFiles, { files, folders }: Layout): ContentFolder {
	const problems: Problem[] = [];
	const filesByFolder = new Map<string, string[]>();
	const foldersByFolder = new Map<string, string[]>();
	const unread: string[] = [];

	const entriesOf = (folder: string): ReturnType<ContentFiles['entries']> => {
		try {
			return content.entries(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
		} catch (error) {
			problems.push({
				check: 'unreadable-file',
				file: folder || '.',
				path: '',
				message: `The folder cannot be read: ${reasonOf(error)}.`,
				expected: 'a folder that may be read',
				fix: 'Put the folder there, or give the right to read it.',
			});
			return [];
		}
	};
	const readFolder = (folder: string, endings: readonly string[]) => {
		const taken: string[] = [];
		for (const { name } of entriesOf(folder))
			if (endings.some((ending) => name.endsWith(ending))) taken.push(`${folder}/${name}`);
			else
				problems.push(
					stranger(
						`${folder}/${name}`,
						'A file of this kind is not read here.',
						`files that end in ${endings.join(' or ')}`,
						'Rename the file, or move it out of the folder.',
					),
				);
		filesByFolder.set(folder, taken);
	};
	/** Whether an entry is a folder, as it has to be. A link is none: it may lead out of the content. */
	const isFolder = (path: string, entry: Kind): boolean => {
		if (entry.isDirectory()) return true;
		problems.push(
			stranger(
				path,
				`This is ${kindOf(entry)}.`,
				'a folder; links are not followed',
				'Put a folder of this name there, or move it away.',
			),
		);
		return false;
	};

	const names = [...new Set(Object.keys(folders).map((folder) => folder.replace('/*', '')))];
	for (const entry of entriesOf('')) {
		const { name } = entry;
		if (files.includes(name)) filesByFolder.set('', [...(filesByFolder.get('') ?? []), name]);
		else if (!names.includes(name)) {
			const like = nearest(name, entry.isDirectory() ? names : files);
			problems.push(
				stranger(
					name,
					entry.isDirectory() ? 'A folder of this name is not read.' : 'A file of this name is not read here.',
					entry.isDirectory() ? `one of ${names.join(', ')}` : `${files.slice(0, -1).join(', ')} and ${files.at(-1)}`,
					like ? `Rename it (did you mean "${like}"?), or move it away.` : 'Rename it, or move it away.',
				),
			);
		} else if (!isFolder(name, entry)) unread.push(name);
		else if (folders[name]) readFolder(name, folders[name]);
		else
			for (const inner of entriesOf(name))
				if (isFolder(`${name}/${inner.name}`, inner)) {
					foldersByFolder.set(name, [...(foldersByFolder.get(name) ?? []), inner.name]);
					readFolder(`${name}/${inner.name}`, folders[`${name}/*`] ?? []);
				}
	}
	const all = [...filesByFolder.values()].flat();
	const tooMuch = tooMuchOf(content, all);
	return {
		problems: [...problems, ...tooMuch],
		isTooMuch: tooMuch.length > 0,
		files: all,
		has: (file) => all.includes(file),
		filesIn: (folder) => filesByFolder.get(folder) ?? [],
		foldersIn: (folder) => foldersByFolder.get(folder) ?? [],
		unread,
	};
}

/** A problem for each kind of file of which there is more than can be judged in seconds. */
function tooMuchOf(content: ContentFiles, files: readonly string[]): Problem[] {
	const sums = new Map<(typeof limits)[number], number>();
	for (const file of files) {
		const limit = limitOf(file);
		const { size } = content.stat(file);
		// A file that is too large itself is not read, and is told by its name.
		if (limit && size <= limit.file) sums.set(limit, (sums.get(limit) ?? 0) + size);
	}
	return [...sums]
		.filter(([{ all }, sum]) => sum > all)
		.map(([{ folder, ending, all }, sum]) => ({
			check: 'too-large',
			file: folder || '.',
			path: '',
			message: `The files that end in ${ending} have ${inWords(sum)} together.`,
			expected: `at most ${inWords(all)}`,
			fix: 'Take out what does not belong there.',
		}));
}
