/** Indexes the built pages for the full-text search: `node scripts/index-search.ts DIR`. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { languageCodes, type Language } from '../src/words/languages.ts';
import { sourceLanguage } from '../src/words/locale.ts';

/**
 * What Pagefind writes for its own search boxes; the site has its own, in `src/browser/search.ts`. Nor is its worker asked
 * for: it is for pages, and `full-text-worker.ts` runs Pagefind in one of ours.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Folders of the pages of the other languages, which lie within that of the source language. */
const others = languageCodes.filter((lang) => lang !== sourceLanguage).map((lang) => `${lang}/`);

/**
 * Paths of the pages below the folder of a language, with forward slashes, in one order everywhere: a page gets its
 * number in the index by when it is added, and every disk lists a folder in an order of its own.
 */
async function pagesOf(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true });
	return entries
		.map((path) => path.replaceAll(sep, '/'))
		.filter((path) => path.endsWith('.html') && !others.some((other) => path.startsWith(other)))
		.sort();
}

/** Pages that are on their way to Pagefind at once. */
const batch = 32;

/**
 * What of a page is searched, which Pagefind reads in two thirds of the time: its title and what it marks. Undefined where
 * nothing is marked.
 */
function searchedPart(html: string): string | undefined {
	const [start, end] = [html.indexOf('<main '), html.lastIndexOf('</main>')];
	const main = html.slice(start, end);
	if (start < 0 || !main.includes('data-pagefind-body')) return undefined;
	const [title = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
	return `<!doctype html><html><head>${title}</head><body>${main}</main></body></html>`;
}

/** Adds a page, and gives the number of pages that this adds: none where nothing of it is searched. */
async function addPage(index: PagefindIndex, dir: string, sourcePath: string): Promise<number> {
	const content = searchedPart(readFileSync(join(dir, sourcePath), 'utf8'));
	if (content === undefined) return 0;
	const { errors } = await index.addHTMLFile({ sourcePath, content });
	if (errors.length > 0) throw new Error(`Pagefind could not read ${join(dir, sourcePath)}: ${errors.join('; ')}`);
	return 1;
}

/** Indexes the pages of a language in their folder into its `pagefind`, and gives the number of them. */
async function indexLanguage(lang: Language, dir: string): Promise<number> {
	const out = join(resolve(dir), 'pagefind');
	await rm(out, { recursive: true, force: true });
	// `+` and `#` tell C++ and C# from C.
	const { index, errors } = await createIndex({
		forceLanguage: lang,
		includeCharacters: '+#',
		// Numbers of sources and the boxes of a level scale are no words of the text.
		excludeSelectors: ['.src', '.levels'],
	});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const pages = await pagesOf(dir);
	if (pages.length === 0) throw new Error(`${dir} holds no page to index.`);
	// Pages are taken in the order in which they are sent: some are read while others are indexed.
	let count = 0;
	for (let i = 0; i < pages.length; i += batch)
		for (const added of await Promise.all(pages.slice(i, i + batch).map((page) => addPage(index, dir, page))))
			count += added;
	if (count === 0) throw new Error(`No page of ${dir} marks what is searched, with data-pagefind-body.`);
	const written = await index.writeFiles({ outputPath: out });
	if (written.errors.length > 0) throw new Error(`Pagefind could not write ${out}: ${written.errors.join('; ')}`);
	for (const file of await readdir(out)) if (unused.test(file)) await rm(join(out, file));
	return count;
}

/**
 * Indexes the pages of the site in `dir` and gives the number of them. Each language has an index of its own, in its
 * folder: Pagefind in a worker does not see the language of the page, and would search the largest index for all.
 */
export async function indexSearch(dir: string): Promise<number> {
	if (!existsSync(dir)) throw new Error(`There is no folder "${dir}" to index. Build the site first.`);
	let count = 0;
	try {
		for (const lang of languageCodes)
			count += await indexLanguage(lang, lang === sourceLanguage ? dir : join(dir, lang));
	} finally {
		await close();
	}
	return count;
}

if (import.meta.main) {
	const dir = process.argv[2] ?? 'dist';
	console.log(`${await indexSearch(dir)} pages indexed for search.`);
}
