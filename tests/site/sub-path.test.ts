import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { filesOf, readPages } from './built-pages.ts';
import { brokenLinks } from './links.ts';

const contentDir = 'tests/fixtures/good-content';
const env = { SITE_URL: 'https://scheme.example', BASE_PATH: '/sub/' };
const outDirs = ['.dist-sub-draft', '.dist-sub-1', '.dist-sub-2'] as const;
const [draft, ...same] = outDirs;
const onlyInDraft = 'A sentence that only the draft has.';
const around = mkdtempSync(join(tmpdir(), 'sub-path-'));

describe('a small edition, built from a draft, then twice for a sub-path', () => {
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
		for (const [i, outDir] of outDirs.entries())
			expect(await buildSite({ contentDir: contents[i] ?? '', outDir, env })).toBe(true);
	}, 300_000);
	afterAll(() => [around, ...outDirs].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

	test('a sentence of the draft stands in its own build only', () => {
		const saying = (dir: string) =>
			filesOf(dir, '.html').filter((file) => readFileSync(join(dir, file), 'utf8').includes(onlyInDraft));
		expect(saying(draft).length).toBe(1);
		expect(same.flatMap(saying)).toEqual([]);
	});

	test('the rules for hosts are below the sub-path', () => {
		expect(readFileSync(join(draft, '_headers'), 'utf8')).toMatch(/^\/sub\/embed\/\*$/m);
	});

	test('every link stays below the sub-path and resolves', () => {
		const [dir = ''] = same;
		expect(brokenLinks(readPages(dir), new Set(filesOf(dir)), 'https://scheme.example', '/sub/')).toEqual([]);
	});

	test('the same content, elsewhere, gives the same bytes', () => {
		const [first = '', second = ''] = same;
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
