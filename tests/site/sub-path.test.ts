import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { filesOf, readPages } from './built-pages.ts';
import { brokenLinks } from './links.ts';

const contentDir = 'tests/fixtures/good-content';
const env = { SITE_URL: 'https://host.example', BASE_PATH: '/sub/', TZ: 'UTC' };
/** Another host, another base, and a place where it is another day for half the day. */
const elsewhereEnv = { SITE_URL: 'https://other.example', BASE_PATH: '/', TZ: 'Pacific/Kiritimati' };
const outDirs = ['.dist-sub-draft', '.dist-sub-1', '.dist-sub-2'] as const;
const [draft, ...same] = outDirs;
const onlyInDraft = 'A sentence that only the draft has.';
/** Which of these files are not the same in both folders. */
const differing = (files: readonly string[], a: string, b: string) =>
	files.filter((file) => !readFileSync(join(a, file)).equals(readFileSync(join(b, file))));
const around = mkdtempSync(join(tmpdir(), 'sub-path-'));

describe('a small edition, built from a draft for another host, then twice for a sub-path', () => {
	beforeAll(async () => {
		// Vitest sets these for itself; a build that inherited them would take its base and mode from them.
		for (const name of ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST']) delete process.env[name];
		const draftDir = join(around, 'draft');
		cpSync(contentDir, draftDir, { recursive: true });
		const [doc = ''] = filesOf(draftDir, '.mdx');
		appendFileSync(join(draftDir, doc), `\n${onlyInDraft}\n`);
		// A folder that an address or a pattern would read as something else.
		const elsewhere = join(around, '100% of #1 (copy) [x]');
		cpSync(contentDir, elsewhere, { recursive: true });
		const contents = [draftDir, contentDir, elsewhere];
		for (const [i, outDir] of outDirs.entries()) {
			const { TZ, ...place } = outDir === draft ? elsewhereEnv : env;
			process.env['TZ'] = TZ;
			expect(await buildSite({ contentDir: contents[i] ?? '', outDir, env: place })).toBe(true);
		}
	}, 300_000);
	afterAll(() => [around, ...outDirs].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

	test('a sentence of the draft stands in its own build only', () => {
		const saying = (dir: string) =>
			filesOf(dir, '.html').filter((file) => readFileSync(join(dir, file), 'utf8').includes(onlyInDraft));
		expect(saying(draft).length).toBe(1);
		expect(same.flatMap(saying)).toEqual([]);
	});

	test('the rules for hosts are below the sub-path', () => {
		expect(readFileSync(join(same[0], '_headers'), 'utf8')).toMatch(/^\/sub\/embed\/\*$/m);
	});

	test('every link stays below the sub-path and resolves', () => {
		const [dir] = same;
		expect(brokenLinks(readPages(dir), new Set(filesOf(dir)), env.SITE_URL, env.BASE_PATH)).toEqual([]);
	});

	test('data and twins are the same bytes for another host, below another base, in another time zone', () => {
		// Pages, feeds, the sitemap and what belongs to them say where they stand; the draft differs in a document.
		const data = (dir: string) =>
			filesOf(dir).filter(
				(file) => !/\.(?:html|xml)$|^(?:_astro|pagefind|docs)\/|^releases\/feed\.|^_headers$/.test(file),
			);
		expect(data(draft)).toContain('data/latest/charts/e-cf-overview.csv');
		expect(data(draft)).toEqual(data(same[0]));
		expect(differing(data(draft), draft, same[0])).toEqual([]);
	});

	test('latest has the bytes of the edition', () => {
		const edition = filesOf(join(draft, 'data/0.0.1-dev'));
		expect(filesOf(join(draft, 'data/latest'))).toEqual(edition);
		expect(differing(edition, join(draft, 'data/0.0.1-dev'), join(draft, 'data/latest'))).toEqual([]);
	});

	test('the same content, elsewhere, gives the same bytes', () => {
		const [first, second] = same;
		// Pagefind orders its filters by chance; all that this project writes itself is the same.
		const own = (dir: string) => filesOf(dir).filter((file) => !file.startsWith('pagefind/'));
		expect(own(second)).toEqual(own(first));
		expect(differing(own(first), first, second)).toEqual([]);
	});
});

test('bad content is not built, and the last good build stays', async () => {
	const before = filesOf('dist');
	expect(await buildSite({ contentDir: 'tests/fixtures/bad-content/unused-source' })).toBe(false);
	expect(filesOf('dist')).toEqual(before);
});
