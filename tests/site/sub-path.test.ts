import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { filesOf, readPages } from './built-pages.ts';
import { brokenLinks } from './links.ts';

const options = {
	contentDir: 'tests/fixtures/good-content',
	env: { SITE_URL: 'https://example.org', BASE_PATH: '/sub/' },
};
const outDirs = ['.dist-sub-1', '.dist-sub-2'] as const;

describe('a small edition, built twice for a sub-path', () => {
	beforeAll(async () => {
		for (const outDir of outDirs) expect(await buildSite({ ...options, outDir })).toBe(true);
	}, 300_000);
	afterAll(() => Promise.all(outDirs.map((dir) => rm(dir, { recursive: true, force: true }))));

	test('every link stays below the sub-path and resolves', () => {
		const [dir] = outDirs;
		expect(brokenLinks(readPages(dir), new Set(filesOf(dir)), 'https://example.org', '/sub/')).toEqual([]);
	});

	test('both builds have the same bytes', () => {
		const [first, second] = outDirs;
		// The search index names its files by their content, so they are compared as well.
		expect(filesOf(second)).toEqual(filesOf(first));
		const differing = filesOf(first).filter(
			(file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
		);
		expect(differing).toEqual([]);
	});
});

test('bad content is not built, and the last good build stays', async () => {
	const before = filesOf('dist');
	expect(await buildSite({ contentDir: 'tests/fixtures/bad-content/unused-source' })).toBe(false);
	expect(filesOf('dist')).toEqual(before);
});
