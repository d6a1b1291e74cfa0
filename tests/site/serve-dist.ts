import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, with a slash at its end. */
		siteUrl: string;
		/** The browser that the tests drive. */
		chromiumPath: string;
	}
}

/** Serves `dist/` for all files of the site project, and finds the browser once. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist/: run npm run build first.');
	const server = await serveSite('dist');
	project.provide('siteUrl', server.url);
	project.provide('chromiumPath', findChromium());
	return () => server.close();
}
