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
async function open(path: string, colorScheme: 'light' | 'dark', width: number): Promise<Page> {
	const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
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

/** Elements that reach beyond the right edge and do not scroll by themselves, to name the culprit. */
const overflow = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth > clientWidth ? `${scrollWidth} px of content in ${clientWidth} px` : 'fits';
	});

describe.each(templatePages.map((page) => [templateOf(page), page.path]))('%s (/%s)', (_template, path) => {
	test.each([
		['light', 360],
		['light', 1280],
		['dark', 360],
		['dark', 1280],
	] as const)('axe finds nothing: %s, %i px', async (scheme, width) => {
		const page = await open(path, scheme, width);
		expect(await violations(page)).toEqual([]);
		expect(await overflow(page)).toBe('fits');
		await page.context().close();
	});
});

test('the first Tab reaches a link that skips to the content', async () => {
	const page = await open('', 'light', 1280);
	await page.keyboard.press('Tab');
	const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
	expect(href).toMatch(/^#/);
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(href);
	await page.context().close();
});
