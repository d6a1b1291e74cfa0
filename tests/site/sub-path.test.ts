import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { filesOf, readPages } from './built-pages.ts';
import { brokenLinks } from './links.ts';

const contentDir = 'tests/fixtures/good-content';
const env = { SITE_URL: 'https://host.example', BASE_PATH: '/sub/' };
/** Another host and another base. */
const elsewhereEnv = { SITE_URL: 'https://other.example', BASE_PATH: '/' };
/** A place where it is another day for half the day. */
const elsewhereZone = 'Pacific/Kiritimati';
const [draft, own] = ['.dist-sub-draft', '.dist-sub'] as const;
const onlyInDraft = 'A sentence that only the draft has.';
/** Which of these files are not the same in both folders, once they are as `seen`. */
const differing = (files: readonly string[], a: string, b: string, seen = (bytes: Buffer) => bytes) =>
	files.filter((file) => !seen(readFileSync(join(a, file))).equals(seen(readFileSync(join(b, file)))));
const around = mkdtempSync(join(tmpdir(), 'sub-path-'));

describe('a small edition, built from a draft for another host, then for a sub-path', () => {
	beforeAll(async () => {
		// Vitest sets these for itself; a build that inherited them would take its base and mode from them.
		for (const name of ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST']) delete process.env[name];
		// A folder that an address or a pattern would read as something else.
		const elsewhere = join(around, '100% of #1 (copy) [x]');
		cpSync(contentDir, elsewhere, { recursive: true });
		const [doc = ''] = filesOf(elsewhere, '.mdx');
		appendFileSync(join(elsewhere, doc), `\n${onlyInDraft}\n`);
		process.env['TZ'] = elsewhereZone;
		expect(await buildSite({ contentDir: elsewhere, outDir: draft, env: elsewhereEnv })).toBe(true);
		process.env['TZ'] = 'UTC';
		expect(await buildSite({ contentDir, outDir: own, env })).toBe(true);
	}, 300_000);
	afterAll(() => [around, draft, own].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

	test('a sentence of the draft stands in its own build only', () => {
		const saying = (dir: string) =>
			filesOf(dir, '.html').filter((file) => readFileSync(join(dir, file), 'utf8').includes(onlyInDraft));
		expect(saying(draft).length).toBe(1);
		expect(saying(own)).toEqual([]);
	});

	test('the rules for hosts are below the sub-path', () => {
		expect(readFileSync(join(own, '_headers'), 'utf8')).toMatch(/^\/sub\/embed\/\*$/m);
	});

	test('every link stays below the sub-path and resolves', () => {
		expect(brokenLinks(readPages(own), new Set(filesOf(own)), env.SITE_URL, env.BASE_PATH)).toEqual([]);
	});

	// Pagefind orders its filters by chance; the draft differs in a document.
	const written = (dir: string) => filesOf(dir).filter((file) => !/^(?:pagefind|_astro|docs)\//.test(file));
	/** Pages, feeds, the sitemap and what belongs to them: they say where they stand. */
	const saysWhere = (file: string) => /\.(?:html|xml)$|^releases\/feed\.|^_headers$/.test(file);

	test('data and twins are the same bytes for another host, below another base, in another time zone and folder', () => {
		const data = (dir: string) => written(dir).filter((file) => !saysWhere(file));
		expect(data(draft)).toContain('data/latest/charts/e-cf-overview.csv');
		expect(data(draft)).toEqual(data(own));
		expect(differing(data(draft), draft, own)).toEqual([]);
	});

	test('pages, feeds and sitemap differ in nothing but host and base', () => {
		const pages = (dir: string) => written(dir).filter(saysWhere);
		expect(pages(draft)).toEqual(pages(own));
		// The names and hashes of scripts follow from the addresses in them.
		const withoutPlace = (bytes: Buffer) =>
			Buffer.from(
				bytes
					.toString()
					.replaceAll(env.SITE_URL, elsewhereEnv.SITE_URL)
					.replaceAll(env.BASE_PATH, elsewhereEnv.BASE_PATH)
					.replaceAll(/(_astro\/[^"'()\s]*?)\.[\w-]{8}(?=\.(?:js|css|wasm)\b)/g, '$1')
					.replaceAll(/sha256-[\w+/=]+/g, 'sha256'),
			);
		expect(differing(pages(draft), draft, own, withoutPlace)).toEqual([]);
	});

	test('latest has the bytes of the edition', () => {
		const edition = filesOf(join(draft, 'data/0.0.1-dev'));
		expect(filesOf(join(draft, 'data/latest'))).toEqual(edition);
		expect(differing(edition, join(draft, 'data/0.0.1-dev'), join(draft, 'data/latest'))).toEqual([]);
	});
});

test('bad content is not built, and the last good build stays', async () => {
	const before = filesOf('dist');
	expect(await buildSite({ contentDir: 'tests/fixtures/bad-content/unused-source' })).toBe(false);
	expect(filesOf('dist')).toEqual(before);
});
