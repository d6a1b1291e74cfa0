import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium.ts';

export const launchBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: inject('chromiumPath'), args: chromiumFlags });

/** The full address of a path of the built site, such as `competences/`. */
export const at = (path: string): string => new URL(path, inject('siteUrl')).href;

/** Until what follows a frame has been done too: tables are drawn after their pictures. */
export const settled = (page: Page): Promise<void> =>
	page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** A page for all tests of a file: its browser is opened before them and closed after them. */
export function onePage(): () => Page {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await launchBrowser();
		page = await browser.newPage();
	});
	afterAll(() => browser.close());
	return () => page;
}
