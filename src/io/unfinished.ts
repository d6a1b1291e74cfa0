import { filesOnDisk } from './content-files.ts';
import { readContentFile } from './content-file.ts';
import { openContent } from './content-folder.ts';
import { layout, recordFolders } from './content-layout.ts';

/**
 * What stands in a new record where nobody has written or chosen anything yet: in the place of a text, or in a comment
 * above a value. Such a record is checked like any other, and no site is built from it.
 */
export const mark = 'TO DO';

/** A line with the mark; a field that is left out, as a comment, is none. */
const marked = /^\s*(?:# TO DO\b|[^#]*\bTO DO\b)/;

/** A line of a record that is still to be written. */
export interface UnfinishedLine {
	/** File below the content folder. */
	file: string;
	line: number;
}

/** The numbers of the lines of a record that are still to be written. */
export const unfinishedLines = (text: string): number[] =>
	text.split('\n').flatMap((line, i) => (marked.test(line) ? [i + 1] : []));

/** What is still to be written in the records of a content folder. A file that cannot be read is told by its check. */
export function unfinishedIn(dir: string): UnfinishedLine[] {
	const files = filesOnDisk(dir);
	const folder = openContent(files, layout);
	return recordFolders
		.flatMap((collection) => folder.filesIn(collection))
		.flatMap((file) => {
			const text = readContentFile(files, file);
			return typeof text === 'string' ? unfinishedLines(text).map((line) => ({ file, line })) : [];
		});
}

/** In a sentence, which records are begun and not finished. */
export function tellUnfinished(lines: readonly UnfinishedLine[]): string {
	const files = [...Map.groupBy(lines, ({ file }) => file)];
	const named = files.slice(0, 5).map(([file, ofFile]) => `${file} (${ofFile.map(({ line }) => line).join(', ')})`);
	const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
	return `Begun and not finished, so that no site is built: ${named.join('; ')}${more}. Write what is marked ${mark} on these lines.`;
}
