/** Renders the pages with Astro into a folder: `node scripts/build/render-pages.ts DIR`. Says nothing where all is well. */
import { build } from 'astro';

try {
	await build({ outDir: process.argv[2] ?? 'dist', logLevel: 'warn' });
} catch (error) {
	console.error(error);
	process.exitCode = 1;
}
