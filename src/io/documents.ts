import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw-content.ts';
import { languageSchema } from '../schema/common.ts';
import { identifierPattern } from '../schema/ids.ts';
import { maxLength, parseDocument } from './document.ts';

/** Characters of all documents together, so that no folder keeps its reader waiting. */
const maxLengthOfAll = 400_000;

/** How the files of a content folder are found and read; what is wrong with one is told there. */
interface Reader {
	/** Paths of the files of a folder that have one of these endings. */
	filesIn(folder: string, endings: string[]): Promise<string[]>;
	textOf(path: string): Promise<string | undefined>;
}

/** The documents of a content folder, `docs/<language>/<slug>.mdx`, and all that keeps one from being read. */
export async function readDocuments(
	dir: string,
	{ filesIn, textOf }: Reader,
): Promise<Pick<RawContent, 'docs' | 'unread'> & { problems: Problem[] }> {
	const docs: RawContent['docs'] = [];
	const unread: RawContent['unread'] = [];
	const problems: Problem[] = [];
	const refuse = (check: string, file: string, message: string, expected: string, fix: string) =>
		problems.push({ check, file, path: '', message, expected, fix });

	const folder = join(dir, 'docs');
	if (!existsSync(folder)) return { docs, unread, problems };
	if (!statSync(folder).isDirectory()) {
		refuse('unknown-file', 'docs', 'This is a file.', 'a folder with a folder for each language', 'Remove the file.');
		return { docs, unread: [{ collection: 'docs' }], problems };
	}
	let length = 0;
	const entries = await readdir(folder, { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const language = entry.name;
		if (!entry.isDirectory()) {
			const fix = 'Move a document into the folder of its language, such as docs/en/; remove anything else.';
			refuse('unknown-file', `docs/${language}`, 'This is not read here.', 'a folder for each language', fix);
			continue;
		}
		if (!languageSchema.safeParse(language).success) {
			const fix = 'Rename the folder to the code of its language, or remove it.';
			refuse('unknown-language', `docs/${language}`, `"${language}" is no language.`, 'a language code: "en"', fix);
			continue;
		}
		for (const path of await filesIn(join('docs', language), ['.mdx'])) {
			const slug = basename(path, '.mdx');
			const file = `docs/${language}/${basename(path)}`;
			if (!identifierPattern.test(slug) || slug === 'index') {
				const message = `"${slug}" cannot be the address of a document.`;
				const expected = 'lower-case letters, digits, dots and hyphens, such as "label-criteria"; not "index"';
				refuse('bad-id', file, message, expected, 'Rename the file.');
				unread.push({ collection: 'docs', id: slug });
				continue;
			}
			const text = await textOf(path);
			// One that is too long by itself is told of as such.
			if (text !== undefined && text.length <= maxLength) length += text.length;
			if (length > maxLengthOfAll) {
				const message = `The documents up to this one have ${length} characters.`;
				const expected = `at most ${maxLengthOfAll} characters in all documents together`;
				refuse('unreadable-mdx', file, message, expected, 'Shorten the documents, or remove some.');
				return { docs, unread: [{ collection: 'docs' }], problems };
			}
			const parsed = text === undefined ? { problems: [] } : parseDocument(text, file);
			if ('data' in parsed) docs.push({ file, slug, language, ...parsed });
			else {
				problems.push(...parsed.problems);
				unread.push({ collection: 'docs', id: slug });
			}
		}
	}
	return { docs, unread, problems };
}
