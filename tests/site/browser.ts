import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium.ts';

export const launchBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });

/** The full address of a path of the built site, such as `competences/`. */
export const at = (path: string): string => new URL(path, inject('siteUrl')).href;

/** Until what follows a frame has been done too: tables are drawn after their pictures. */
export const settled = (page: Page): Promise<void> =>
	page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** A page for each test, so that none begins where another has ended; a file has one browser. */
export function onePage(): () => Page {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	beforeEach(async () => {
		page = await browser.newPage();
	});
	afterEach(() => page.close());
	afterAll(() => browser.close());
	return () => page;
}
