import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { filesOf, readPages } from './built-pages.ts';
import { brokenLinks } from './links.ts';

const options = {
	contentDir: 'tests/fixtures/good-content',
	env: { SITE_URL: 'https://scheme.example', BASE_PATH: '/sub/' },
};
const outDirs = ['.dist-sub-1', '.dist-sub-2'] as const;

describe('a small edition, built twice for a sub-path', () => {
	beforeAll(async () => {
		// Vitest sets these for itself; a build that inherited them would take its base and mode from them.
		for (const name of ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST']) delete process.env[name];
		for (const outDir of outDirs) expect(await buildSite({ ...options, outDir })).toBe(true);
	}, 300_000);
	afterAll(() => Promise.all(outDirs.map((dir) => rm(dir, { recursive: true, force: true }))));

	test('every link stays below the sub-path and resolves', () => {
		const [dir] = outDirs;
		expect(brokenLinks(readPages(dir), new Set(filesOf(dir)), 'https://scheme.example', '/sub/')).toEqual([]);
	});

	test('both builds have the same bytes', () => {
		const [first, second] = outDirs;
		// Pagefind orders its filters by chance; all that this project writes itself is the same.
		const own = (dir: string) => filesOf(dir).filter((file) => !file.startsWith('pagefind/'));
		expect(own(second)).toEqual(own(first));
		const differing = own(first).filter(
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
