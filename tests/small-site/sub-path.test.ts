import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { buildApart, smallEnv } from './build-apart.ts';
import { filesOf, readPages } from '../browser/built-pages.ts';
import { brokenLinks } from '../browser/links.ts';

const env = { SITE_URL: 'https://host.example', BASE_PATH: '/sub/' };
/** The small site, as it is built where nothing is said; and the same for another host, below another base. */
const [small, own] = [inject('siteDir'), '.dist-sub'];
/** A place where it is another day for half the day. */
const elsewhereZone = 'Pacific/Kiritimati';
const onlyInOwn = 'A sentence that only this build has.';
/** Which of these files are not the same in both folders, once they are as `seen`. */
const differing = (files: readonly string[], a: string, b: string, seen = (bytes: Buffer) => bytes) =>
	files.filter((file) => !seen(readFileSync(join(a, file))).equals(seen(readFileSync(join(b, file)))));
const around = mkdtempSync(join(tmpdir(), 'sub-path-'));

describe('the small site, built again from another folder for a sub-path', () => {
	beforeAll(async () => {
		// A folder that an address or a pattern would read as something else.
		const elsewhere = join(around, '100% of #1 (copy) [x]');
		cpSync(inject('smallContent'), elsewhere, { recursive: true });
		const [doc = ''] = filesOf(elsewhere, '.mdx');
		appendFileSync(join(elsewhere, doc), `\n${onlyInOwn}\n`);
		process.env['TZ'] = elsewhereZone;
		await buildApart({ contentDir: elsewhere, outDir: own, env });
		process.env['TZ'] = 'UTC';
	}, 300_000);
	afterAll(() => [around, own].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

	test('a sentence of the other folder stands in its own build only', () => {
		const saying = (dir: string) =>
			filesOf(dir, '.html').filter((file) => readFileSync(join(dir, file), 'utf8').includes(onlyInOwn));
		expect(saying(own).length).toBe(1);
		expect(saying(small)).toEqual([]);
	});

	test('the rules for hosts are below the sub-path', () => {
		expect(readFileSync(join(own, '_headers'), 'utf8')).toMatch(/^\/sub\/embed\/\*$/m);
	});

	test('every link stays below the sub-path and resolves', () => {
		expect(brokenLinks(readPages(own), new Set(filesOf(own)), env.SITE_URL, env.BASE_PATH)).toEqual([]);
	});

	// Pagefind orders its filters by chance; the two differ in a document.
	const written = (dir: string) => filesOf(dir).filter((file) => !/^(?:pagefind|_astro|docs)\//.test(file));
	/** Pages, feeds, the sitemap and what belongs to them: they say where they stand. */
	const saysWhere = (file: string) => /\.(?:html|xml)$|^releases\/feed\.|^_headers$/.test(file);

	test('data and twins are the same bytes for another host, below another base, in another time zone and folder', () => {
		const data = (dir: string) => written(dir).filter((file) => !saysWhere(file));
		expect(data(small)).toContain('data/latest/charts/e-cf-overview.csv');
		expect(data(small)).toEqual(data(own));
		expect(differing(data(small), small, own)).toEqual([]);
	});

	test('pages, feeds and sitemap differ in nothing but host and base', () => {
		const pages = (dir: string) => written(dir).filter(saysWhere);
		expect(pages(small)).toEqual(pages(own));
		// The names and hashes of scripts follow from the addresses in them.
		const withoutPlace = (bytes: Buffer) =>
			Buffer.from(
				bytes
					.toString()
					.replaceAll(env.SITE_URL, smallEnv.SITE_URL)
					.replaceAll(env.BASE_PATH, smallEnv.BASE_PATH)
					.replaceAll(/(_astro\/[^"'()\s]*?)\.[\w-]{8}(?=\.(?:js|css|wasm)\b)/g, '$1')
					.replaceAll(/sha256-[\w+/=]+/g, 'sha256'),
			);
		expect(differing(pages(small), small, own, withoutPlace)).toEqual([]);
	});

	test('latest has the bytes of the edition', () => {
		const edition = filesOf(join(small, 'data/0.0.1-dev'));
		expect(filesOf(join(small, 'data/latest'))).toEqual(edition);
		expect(differing(edition, join(small, 'data/0.0.1-dev'), join(small, 'data/latest'))).toEqual([]);
	});
});

test('bad content is not built, and the last good build stays', async () => {
	const before = filesOf(small);
	expect(await buildSite({ contentDir: 'tests/fixtures/bad-content/unused-source', outDir: small })).toBe(false);
	expect(filesOf(small)).toEqual(before);
});
