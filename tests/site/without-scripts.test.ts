import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, launchBrowser } from './browser.ts';
import { pages } from './built-pages.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
	browser = await launchBrowser();
	context = await browser.newContext({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

const collections = ['occupations', 'skills', 'qualification-profiles', 'learning-units', 'role-profiles', 'sources'];

test.each(collections)('the list of %s names all its records', async (name) => {
	const page = await context.newPage();
	await page.goto(at(`${name}/`));
	const records = pages.filter(({ path }) => new RegExp(`^${name}/[^/]+/$`).test(path));
	const hrefs = await page
		.locator('main a:visible')
		.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
	expect(records.filter(({ path }) => !hrefs.includes(`/${path}`)).map(({ path }) => path)).toEqual([]);
	await page.close();
});

test('the chart of the e-CF is a picture with a sentence and a table', async () => {
	const page = await context.newPage();
	await page.goto(at('charts/e-cf-overview/'));
	expect(await page.locator('main svg:visible, main figure:visible').count()).toBeGreaterThan(0);
	expect(await page.locator('main table tr').count()).toBeGreaterThan(40);
	await page.close();
});

test('an address that does not exist leads on', async () => {
	const page = await context.newPage();
	const response = await page.goto(at('competences/e-cf-9.0/z.9/'));
	expect(response?.status()).toBe(404);
	expect(await page.locator('main a[href$="/search/"]').count()).toBeGreaterThan(0);
	await page.close();
});
