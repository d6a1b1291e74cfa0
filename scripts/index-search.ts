/** Indexes the text of the built pages with Pagefind: `node scripts/index-search.ts DIR`. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind's own interface, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/** Writes the search index of a built site to `pagefind/` in it. */
export async function indexSearch(dir: string): Promise<void> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en', includeCharacters: '.#+-' });
		if (!index) throw new Error(errors.join('\n'));
		const added = await index.addDirectory({ path: dir });
		const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
		const problems = [...added.errors, ...written.errors];
		if (problems.length > 0) throw new Error(problems.join('\n'));
	} finally {
		await close();
	}
	for (const name of await readdir(join(dir, 'pagefind'))) if (unused.test(name)) await rm(join(dir, 'pagefind', name));
}

if (import.meta.main) await indexSearch(process.argv[2] ?? 'dist');
