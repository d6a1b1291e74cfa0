import { existsSync, readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { addressOf } from '../../src/model/addresses.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { holdsTool, readPages } from '../browser/built-pages.ts';
import { samplesOf, type Sample } from '../browser/samples.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The pages that stand for all others. */
		samples: Sample[];
		/** Paths of the pages that hold a chart or a tool. */
		toolPaths: string[];
	}
}

/** Kinds of records by the paths of their pages, for collections whose records have kinds. */
function readKinds(): Map<string, string> {
	return new Map(
		collectionNames.flatMap((collection) => {
			const { items } = JSON.parse(readFileSync(`dist/data/latest/${collection}.json`, 'utf8')) as {
				items: { id: string; kind?: string }[];
			};
			return items.flatMap(({ id, kind }): [string, string][] => (kind ? [[addressOf(collection, id), kind]] : []));
		}),
	);
}

/** Serves `dist/` for all files of the site project, finds the browser, and looks once at what the pages are built of. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist/: run npm run build first.');
	const server = await serveSite('dist');
	project.provide('siteUrl', server.url);
	project.provide('siteDir', 'dist');
	project.provide('chromiumPath', findChromium());
	const pages = readPages('dist');
	project.provide('samples', samplesOf(pages, readKinds()));
	project.provide(
		'toolPaths',
		pages.filter(holdsTool).map(({ path }) => path),
	);
	return () => server.close();
}
