/** Indexes the built pages for the full-text search: `node scripts/index-search.ts DIR`. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/**
 * What Pagefind writes for its own search boxes; the site has its own, in `src/browser/search.ts`. Nor is its worker asked
 * for: it is for pages, and `full-text-worker.ts` runs Pagefind in one of ours.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Paths of the pages below a folder, with forward slashes, in one order everywhere: a page gets its number in the index
 * by when it is added, and every disk lists a folder in an order of its own.
 */
async function pagesOf(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true });
	return entries
		.filter((path) => path.endsWith('.html'))
		.map((path) => path.replaceAll(sep, '/'))
		.sort();
}

/** Pages that are on their way to Pagefind at once. */
const batch = 32;

async function addPage(index: PagefindIndex, dir: string, sourcePath: string): Promise<void> {
	const { errors } = await index.addHTMLFile({ sourcePath, content: readFileSync(join(dir, sourcePath), 'utf8') });
	if (errors.length > 0) throw new Error(`Pagefind could not read ${join(dir, sourcePath)}: ${errors.join('; ')}`);
}

/** Indexes the HTML in `dir` into `dir/pagefind` and resolves to the number of pages indexed. */
export async function indexSearch(dir: string): Promise<number> {
	if (!existsSync(dir)) throw new Error(`There is no folder "${dir}" to index. Build the site first.`);
	const out = join(resolve(dir), 'pagefind');
	await rm(out, { recursive: true, force: true });
	try {
		// One index: a label in Bulgarian stands on an English page. `+` and `#` tell C++ and C# from C.
		const { index, errors } = await createIndex({
			forceLanguage: 'en',
			includeCharacters: '+#',
			// Numbers of sources and the boxes of a level scale are no words of the text.
			excludeSelectors: ['.src', '.levels'],
		});
		if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
		const pages = await pagesOf(dir);
		if (pages.length === 0) throw new Error(`${dir} holds no page to index.`);
		// Pages are taken in the order in which they are sent: some are read while others are indexed.
		for (let i = 0; i < pages.length; i += batch)
			await Promise.all(pages.slice(i, i + batch).map((page) => addPage(index, dir, page)));
		const written = await index.writeFiles({ outputPath: out });
		if (written.errors.length > 0) throw new Error(`Pagefind could not write ${out}: ${written.errors.join('; ')}`);
		for (const file of await readdir(out)) if (unused.test(file)) await rm(join(out, file));
		return pages.length;
	} finally {
		await close();
	}
}

if (import.meta.main) {
	const dir = process.argv[2] ?? 'dist';
	console.log(`${await indexSearch(dir)} pages of ${dir}/ indexed for search.`);
}
