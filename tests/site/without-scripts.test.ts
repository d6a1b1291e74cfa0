import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionNames } from '../../src/schema/collections.ts';
import { at, launchBrowser } from './browser.ts';
import { pathsOf } from './built-pages.ts';

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	context = await (await launchBrowser()).newContext({ javaScriptEnabled: false });
	page = await context.newPage();
});
afterAll(() => context.browser()?.close());

const paths = pathsOf('dist');

test.each(collectionNames)('the list of %s names all its records', async (name) => {
	await page.goto(at(`${name}/`));
	const shown = await page
		.locator('main')
		.evaluate((main) => [...main.querySelectorAll('a')].filter((a) => a.checkVisibility()).map((a) => a.pathname));
	const records = paths.filter((path) => path.startsWith(`${name}/`) && path !== `${name}/`);
	expect(records.filter((path) => !shown.includes(`/${path}`))).toEqual([]);
});

test('a chart is a picture with a sentence and a table', async () => {
	await page.goto(at('charts/e-cf-overview/'));
	expect(await page.locator('main svg:visible, main figure:visible').count()).toBeGreaterThan(0);
	expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
});

test('an address that does not exist leads on', async () => {
	const response = await page.goto(at('competences/e-cf-9.0/z.9/'));
	expect(response?.status()).toBe(404);
	expect(await page.locator('main a[href$="/search/"]').count()).toBeGreaterThan(0);
});
