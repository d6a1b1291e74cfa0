import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf } from '../../src/model/addresses.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { at, theBrowser } from '../browser/browser.ts';
import { pathsOf } from '../browser/built-pages.ts';

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	context = await (await theBrowser()).newContext({ javaScriptEnabled: false });
	page = await context.newPage();
});
afterAll(() => context.close());

const paths = pathsOf('dist');

test.each(collectionNames)('the list of %s names all its records, be it on several pages', async (name) => {
	const listed = new Set<string>();
	for (const path of paths.filter((path) => path === `${name}/` || path.startsWith(`${name}/by/all/`))) {
		await page.goto(at(path));
		const links = await page
			.locator('main')
			.evaluate((main) => [...main.querySelectorAll('a')].filter((a) => a.checkVisibility()).map((a) => a.pathname));
		for (const link of links) listed.add(link);
	}
	const { items } = JSON.parse(readFileSync(`dist/data/latest/${name}.json`, 'utf8')) as { items: { id: string }[] };
	expect(items.map(({ id }) => `/${addressOf(name, id)}`).filter((path) => !listed.has(path))).toEqual([]);
});

test('a chart is a picture with a sentence and a table', async () => {
	await page.goto(at('charts/e-cf-overview/'));
	expect(await page.locator('main svg:visible, main figure:visible').count()).toBeGreaterThan(0);
	expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
});

test('an address that does not exist leads on', async () => {
	const response = await page.goto(at('competences/e-cf-9.0/z.9/'));
	expect(response?.status()).toBe(404);
	expect(await page.locator('main form[action$="/search/"]').count()).toBe(1);
	expect(await page.locator('main li a').count()).toBeGreaterThanOrEqual(collectionNames.length);
});
