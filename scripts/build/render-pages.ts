/**
 * Renders the pages with Astro into a folder, and indexes them for the search: `node scripts/build/render-pages.ts DIR`.
 * The data may still be in the making: no page is among them.
 */
import { build } from 'astro';
import { indexSearch } from '../index-search.ts';

try {
	const [dir = 'dist'] = process.argv.slice(2);
	await build({ outDir: dir, logLevel: 'warn' });
	console.log('Indexing for search …');
	await indexSearch(dir);
} catch (error) {
	console.error(error);
	process.exitCode = 1;
}
