import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { writeSmallContent } from '../fixtures/small-content/index.ts';
import { buildApart, smallEnv } from './build-apart.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the content that the small site is built of. */
		smallContent: string;
	}
}

/** Builds a small edition for all files of the project, serves it, and finds the browser. */
export default async function serveSmallSite(project: TestProject): Promise<() => Promise<void>> {
	const dir = mkdtempSync(join(tmpdir(), 'small-site-'));
	const content = join(dir, 'content');
	writeSmallContent(content);
	const site = join(dir, 'dist');
	await buildApart({ contentDir: content, outDir: site, env: smallEnv });
	const server = await serveSite(site);
	project.provide('siteUrl', server.url);
	project.provide('siteDir', resolve(site));
	project.provide('smallContent', content);
	project.provide('chromiumPath', findChromium());
	return async () => {
		await server.close();
		rmSync(dir, { recursive: true });
	};
}
