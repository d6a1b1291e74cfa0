import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse, TEXT_NODE, walkSync, type Node } from 'ultrahtml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { english } from '../../src/words/en/index.ts';
import { placeholder } from '../../src/words/fill.ts';
import { pseudoLanguage, pseudoWords } from '../fixtures/pseudo-language.ts';
import { theBrowser } from '../browser/browser.ts';
import { filesOf, readPages, type BuiltPage } from '../browser/built-pages.ts';
import { brokenLinks } from '../browser/links.ts';
import { plainEnv } from '../browser/of-vitest.ts';

const run = promisify(execFile);

/** The project with one more language: a folder of words, and a line. */
function withLanguage(dir: string): void {
	for (const part of ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
		cpSync(part, join(dir, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
	const words = join(dir, 'src/words');
	mkdirSync(join(words, pseudoLanguage));
	for (const file of readdirSync(join(words, 'en'))) {
		const text = readFileSync(join(words, 'en', file), 'utf8');
		const own = file.endsWith('.json')
			? JSON.stringify(pseudoWords(JSON.parse(text)))
			: text.replaceAll('english', 'pseudo');
		writeFileSync(join(words, pseudoLanguage, file), own);
	}
	const list = join(words, 'languages.ts');
	const lines = readFileSync(list, 'utf8').replace('en: english,', (line) => `${line}\n\t'${pseudoLanguage}': pseudo,`);
	writeFileSync(list, `import { pseudo } from './${pseudoLanguage}/index.ts';\n${lines}`);
}

const isWord = (text: string) => /\p{L}{3}/u.test(text.replace(placeholder, ''));

/** All texts of the interface in English, as they may stand on a page: with anything where a value is filled in. */
function phrases(words: unknown): RegExp[] {
	if (typeof words === 'string') {
		if (!isWord(words)) return [];
		const parts = words.split(/\{[^{}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, (sign) => `\\${sign}`));
		// Parts alone say little where a text is nearly all values.
		return parts.join('').length < 8 && parts.length > 1 ? [] : [new RegExp(`^${parts.join('.*')}$`, 's')];
	}
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([key, value]) =>
		['address', 'query', 'lang'].includes(key) ? [] : phrases(value),
	);
}

const shownAttributes = ['aria-label', 'title', 'placeholder', 'alt', 'content'];

/** What a page says: its texts, and the attributes that are read out. */
function saidBy({ html, elements }: BuiltPage): Set<string> {
	const said = new Set<string>();
	walkSync(parse(html) as Node, (node, parent) => {
		if (node.type === TEXT_NODE && parent && !['script', 'style'].includes((parent as { name?: string }).name ?? ''))
			said.add((node as { value: string }).value.trim());
	});
	for (const { attributes } of elements) for (const name of shownAttributes) said.add(attributes[name] ?? '');
	said.delete('');
	return said;
}

/** Documents are content, and so is what the schema says of its fields: both are in English only. */
const isDocument = (path: string) => /^[^/]+\/(?:docs\/|data\/(?!query\/))./.test(path);

/** What is marked as of the language; names of formats such as JSON are the same in all of them. */
const isName = (said: string) => said.includes('·') || /^[A-Z]+$/.test(said);

/** All texts in a value, at any depth. */
const textsOf = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(textsOf)
			: [];

describe('a second language, a folder and a line', () => {
	const dir = mkdtempSync(join(tmpdir(), 'second-language-'));
	const dist = join(dir, 'dist');
	let server: SiteServer;
	let pages: BuiltPage[];
	beforeAll(async () => {
		withLanguage(dir);
		const content = resolve('tests/fixtures/good-content');
		await run(process.execPath, ['scripts/build.ts', '--content', content], {
			cwd: dir,
			env: plainEnv(),
			maxBuffer: 1e8,
		});
		server = await serveSite(dist);
		pages = readPages(dist).filter(({ path }) => path.startsWith(`${pseudoLanguage}/`));
	}, 300_000);
	afterAll(async () => {
		await server?.close();
		rmSync(dir, { recursive: true, force: true });
	});

	test('has every page below its prefix, and the data once', () => {
		const all = filesOf(dist, '.html').filter((file) => !file.startsWith('pagefind/') && file !== '404.html');
		const own = all.filter((file) => file.startsWith(`${pseudoLanguage}/`));
		expect(own.map((file) => file.slice(pseudoLanguage.length + 1))).toEqual(all.filter((file) => !own.includes(file)));
		expect(
			pages.filter(({ html }) => !html.includes(`<html lang="${pseudoLanguage}"`)).map(({ path }) => path),
		).toEqual([]);
	});

	test('leads to its own pages, and every link resolves', () => {
		const files = new Set(filesOf(dist));
		expect(brokenLinks(readPages(dist), files, 'http://127.0.0.1:4321', '/')).toEqual([]);
	});

	test('says no word of the interface in English', () => {
		const inEnglish = phrases(english);
		const content = new Set(
			filesOf(dist, '.json')
				.filter((file) => file.startsWith('data/latest/'))
				.flatMap((file) => textsOf(JSON.parse(readFileSync(join(dist, file), 'utf8')))),
		);
		const left = new Map<string, string>();
		for (const page of pages.filter(({ path }) => !isDocument(path)))
			for (const said of saidBy(page))
				if (!content.has(said) && !isName(said) && inEnglish.some((phrase) => phrase.test(said)))
					left.set(said, page.path);
		expect(Object.fromEntries(left)).toEqual({});
	});

	test.each([
		['by a title', 'testing to a plan', '[data-part=titles]'],
		['by the words on a page', 'equivalence classes', '[data-part=pages]'],
	])('is searched on its own pages, and the source language on its own: %s', async (_, query, part) => {
		const context = await (await theBrowser()).newContext();
		const page = await context.newPage();
		const found: Record<string, string[]> = {};
		for (const prefix of ['', `${pseudoLanguage}/`]) {
			await page.goto(new URL(`${prefix}search/?q=${encodeURIComponent(query)}`, server.url).href);
			await page.locator('[data-results][aria-busy=false]').waitFor();
			const paths = await page
				.locator(`${part} ol a:visible`)
				.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
			expect(paths).toContain(`/${prefix}learning-units/b.3-e2/`);
			found[prefix] = paths.map((path) => path.slice(prefix.length));
		}
		await context.close();
		expect(found[`${pseudoLanguage}/`]?.toSorted()).toEqual(found['']?.toSorted());
	});

	test('fits a phone on every page', async () => {
		const context = await (await theBrowser()).newContext({ viewport: { width: 360, height: 800 } });
		const page = await context.newPage();
		const wide: string[] = [];
		for (const { path } of pages) {
			await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
			if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
		}
		await context.close();
		expect(wide).toEqual([]);
	}, 300_000);
});
