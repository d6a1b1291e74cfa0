/** `npm run build`: checks the content, builds site and search index beside the last build, and swaps them at the end. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { loadCatalogue } from '../src/io/load-catalogue.ts';
import { formatProblem } from '../src/model/problem.ts';
import { indexSearch } from './index-search.ts';
import { readOptions } from './options.ts';
import { runTool } from './run-tool.ts';

export interface BuildOptions {
	/** Content folder to build from. */
	contentDir?: string;
	/** Folder that gets the site; it keeps the last good build when this one fails. */
	outDir?: string;
	/** Settings that `astro.config.mjs` reads: `SITE_URL`, `BASE_PATH`. */
	env?: Record<string, string>;
}

/** Builds the site and resolves to whether that worked. A failed build leaves `outDir` as it was. */
export async function buildSite({
	contentDir = 'content',
	outDir = 'dist',
	env = {},
}: BuildOptions = {}): Promise<boolean> {
	const started = performance.now();
	const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
	if (!existsSync(contentDir)) {
		console.error(`There is no folder "${contentDir}". Name one with --content DIR.`);
		return false;
	}
	console.log(`Checking ${contentDir}/ …`);
	const { catalogue, problems } = await loadCatalogue(contentDir);
	if (!catalogue || problems.length > 0) {
		for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
		console.error(`${problems.length} problem(s) found; ${outDir}/ is left as it was.`);
		return false;
	}

	const next = `.${outDir.replace(/^\./, '')}-next`;
	const old = `.${outDir.replace(/^\./, '')}-old`;
	await rm(next, { recursive: true, force: true });
	console.log(`Building pages and datasets (${seconds()} s) …`);
	const code = await runTool('astro', ['build', '--outDir', next], { env: { CONTENT_DIR: contentDir, ...env } });
	if (code !== 0) {
		console.error(`The build failed; ${outDir}/ is left as it was.`);
		return false;
	}
	console.log(`Indexing for search (${seconds()} s) …`);
	await indexSearch(next);

	await rm(old, { recursive: true, force: true });
	if (existsSync(outDir)) await rename(outDir, old);
	await rename(next, outDir);
	await rm(old, { recursive: true, force: true });
	console.log(`Built ${outDir}/ in ${seconds()} s.`);
	return true;
}

if (import.meta.main) {
	const values = readOptions({ content: { type: 'string', default: 'content' } });
	process.exitCode = (await buildSite({ contentDir: values.content })) ? 0 : 1;
}
