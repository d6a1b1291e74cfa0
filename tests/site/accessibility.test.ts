import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, launchBrowser } from './browser.ts';
import { templatePages, templateOf } from './built-pages.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page in a context of its own. The policy is lifted for axe only; `privacy.test.ts` tests with it. */
async function open(path: string): Promise<Page> {
	const context = await browser.newContext({ bypassCSP: true });
	await context.addInitScript(axe.source);
	const page = await context.newPage();
	await page.goto(at(path), { waitUntil: 'load' });
	return page;
}

async function violations(page: Page): Promise<string[]> {
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
	);
	return violations.flatMap((violation) =>
		violation.nodes
			.slice(0, 3)
			.map((node) => `${violation.id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim()}`),
	);
}

/** Whether the page scrolls sideways; wide tables have to scroll by themselves. */
const overflow = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth > clientWidth ? `${scrollWidth} px of content in ${clientWidth} px` : 'fits';
	});

describe.each(templatePages.map((page) => [templateOf(page), page.path]))('%s (/%s)', (_template, path) => {
	let page: Page;
	beforeAll(async () => {
		page = await open(path);
	});
	afterAll(() => page.context().close());

	test.each([
		['light', 360],
		['light', 1280],
		['dark', 360],
		['dark', 1280],
	] as const)('axe finds nothing, and nothing is wider than the page: %s, %i px', async (colorScheme, width) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe('fits');
	});
});

test('the first Tab reaches a link that skips to the content', async () => {
	const page = await open('');
	await page.keyboard.press('Tab');
	const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
	expect(href).toMatch(/^#/);
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(href);
	await page.context().close();
});
